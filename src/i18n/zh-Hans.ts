/** The interface in Simplified Chinese: the language of the prerendered pages, and the shape of the other two. */
export const zhHans = {
  skip: '跳到正文',
  library: '文库',
  settings: '阅读设置',
  theme: '纸色',
  'theme-light': '日',
  'theme-sepia': '褐',
  'theme-dark': '夜',
  'theme-system': '随系统',
  'interface-language': '界面',

  view: '显示方式',
  'view-both': '并排',
  'view-zh': '中文',
  'view-en': 'English',
  'view-original': '原文',
  'view-lines': '逐段',

  minutes_other: '{{count, number}} 分钟',
  words_other: '{{count, number}} 词',
  characters_other: '约 {{count, number}} 词',
  'open-original': '原文网址',
  'summary-sentences_other': '摘要 {{count, number}} 句',
  'translation-sentences_other': '译文 {{count, number}} 句',
  'original-sentences_other': '原文 {{count, number}} 句',
  'no-summary': '这篇没有中文摘要。',
  'no-original': '这篇没有原文。',

  sentence: '选中的句子',
  'copy-sentence': '复制此句链接',
  'copy-paragraph': '复制此段链接',
  'link-copied': '链接已复制',
  'link-not-copied': '浏览器不让复制，请从地址栏复制',
  counterparts_other: '对应 {{count}} 句',
  'no-counterpart': '没有对应的句子',
  'text-changed': '链接所指的文字已有改动，这里是它原来的位置。',
  close: '关闭',
  articles_other: '共 {{count, number}} 篇',
  source: '来源',
  month: '月份',
  'all-sources': '全部来源',
  'all-months': '全部月份',
  undated: '日期不详',
  translation: '译文',
  verdicts: '与原文比对',
  supported: '有据',
  partial: '部分有据',
  unsupported: '原文未提',
  contradicted: '与原文不符',
  more: '载入更多',
  loading: '正在载入…',
  'all-shown_other': '以上共 {{count, number}} 篇',
  'by-month': '按月浏览',
  'empty-library': '文库里还没有文章。',
  'empty-library-hint': '把原始页面放进一个文件夹，运行 npm run ingest -- 文件夹，再重新生成网站。',
  'no-match': '没有符合条件的文章。',
  'clear-filters': '显示全部文章',

  'not-found': '没有这一页',
  'not-found-hint': '地址可能写错了，或者这篇文章已经撤下。',
  'back-to-library': '回到文库',
  'broken-title': '这一页的内容读不出来',
  'broken-hint': '文章的数据不完整或有错误。',
  'newer-title': '这一页需要新版的阅读器',
  'newer-hint': '请重新载入页面；如果仍是这样，说明网站还没有更新。',
  'unreachable-title': '内容没能载入',
  'unreachable-hint': '请检查网络，然后再试一次。',
  'crash-title': '页面出了问题',
  'crash-hint': '这是程序的错误。再试一次，或者重新载入页面。',
  retry: '再试一次',

  footer: '由对照生成。中文与原文的版权归各自的作者和媒体所有。',
} as const

/** The keys of the interface's words, plural forms included. */
type Key = keyof typeof zhHans

/** A complete dictionary; languages that tell one from many add `_one` to each counted key. */
export type Dictionary = Record<Key, string> & Partial<Record<SingularOf<Key>, string>>

type SingularOf<Name> = Name extends `${infer Stem}_other` ? `${Stem}_one` : never
