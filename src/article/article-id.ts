/** What the id of an article looks like, and so the name of its file and the end of its address. */
export const ARTICLE_ID = /^[a-z0-9][a-z0-9-]{0,119}$/
