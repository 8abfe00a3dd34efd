import { inSimplified } from '#language/script.ts'

/** Outlets a reader of foreign news about China meets, as title lines write them; `The` in front is optional. */
const KNOWN = `
Reuters|Thomson Reuters|AP|AP News|Associated Press|AFP|Agence France-Presse|UPI|EFE|ANSA|DPA|Kyodo|Kyodo News|Yonhap|Yonhap News
TASS|Interfax|RIA Novosti|Sputnik|RT|Xinhua|PTI|ANI|Anadolu|Anadolu Agency|Antara|Bernama|Jiji Press
The New York Times|NYT|The New York Times Magazine|The Washington Post|The Wall Street Journal|WSJ|USA Today|Los Angeles Times
LA Times|Chicago Tribune|The Boston Globe|San Francisco Chronicle|The Christian Science Monitor|New York Post|Newsweek|TIME|Time
The Philadelphia Inquirer|The Dallas Morning News|Houston Chronicle|Miami Herald|The Seattle Times|Star Tribune|The Hill|Roll Call
POLITICO|POLITICO Pulse|POLITICO Playbook|POLITICO Magazine|POLITICO Europe|Axios|Axios China|Semafor|Vox|Slate|Quartz|Vice|Salon|Yahoo News|Yahoo! News|Yahoo Finance|MSN
Bloomberg|Bloomberg News|Bloomberg Businessweek|Bloomberg Opinion|Businessweek|Barron's|MarketWatch|Forbes|Fortune|CNBC|Business Insider|Insider
The Atlantic|The New Yorker|Harper's Magazine|The New Republic|The Nation|National Review|The American Conservative|Foreign Affairs
Foreign Policy|The National Interest|War on the Rocks|Lawfare|The Diplomat|The Wire China|ChinaFile|China Digital Times|SupChina
The China Project|Sixth Tone|The China Story|The Information|The Intercept|ProPublica|The Daily Beast|HuffPost|BuzzFeed News
CNN|ABC News|CBS News|NBC News|MSNBC|Fox News|Fox Business|PBS|PBS NewsHour|NPR|VOA|Voice of America|Radio Free Asia|RFA
Radio Free Europe|RFE/RL|Breitbart|The Daily Caller|The Epoch Times|The Washington Times|Washington Examiner|Defense News|Defense One
The Guardian|The Observer|Financial Times|FT|The Times|The Sunday Times|The Times of London|The Telegraph|The Daily Telegraph
The Independent|i News|Daily Mail|Mail Online|The Sun|The Mirror|Evening Standard|BBC|BBC News|BBC World Service|Sky News|ITV News|Channel 4 News
The Economist|The Economist Print Edition|The Economist Espresso|1843 Magazine|The Spectator|New Statesman|Prospect|Monocle
The London Review of Books|The New York Review of Books|The Irish Times|The Scotsman|Nature|Science|New Scientist|The Lancet
Scientific American|National Geographic|MIT Technology Review|Wired|The Verge|TechCrunch|Ars Technica|Rest of World|The Register
Le Monde|Le Figaro|Libération|Les Echos|L'Express|Le Point|Le Monde diplomatique|France 24|RFI|Euronews|EUobserver|Euractiv
Der Spiegel|Spiegel|Spiegel International|Die Zeit|Die Welt|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|FAZ|Handelsblatt|Deutsche Welle|DW
El País|El Mundo|La Repubblica|Corriere della Sera|NRC|de Volkskrant|NZZ|Neue Zürcher Zeitung|Swissinfo|The Local|The Moscow Times|Kommersant
Kyiv Post|The Kyiv Independent|Ukrainska Pravda|Hürriyet|Daily Sabah|Haaretz|The Jerusalem Post|The Times of Israel|Al Jazeera|Al-Monitor
Arab News|The National|Gulf News|Khaleej Times|Asharq Al-Awsat|Tehran Times|Press TV|Dawn|The News International|The Express Tribune
The Times of India|Hindustan Times|The Hindu|The Indian Express|NDTV|The Print|ThePrint|The Wire|Scroll|Mint|The Economic Times|India Today|WION
The Daily Star|Prothom Alo|The Kathmandu Post|Nikkei|Nikkei Asia|Nikkei Asian Review|The Japan Times|The Asahi Shimbun|The Mainichi
The Yomiuri Shimbun|Japan Today|NHK|NHK World|NHK日本国际传媒|The Korea Times|The Korea Herald|Korea JoongAng Daily|The Chosun Ilbo|Hankyoreh|KBS|KBS World
South China Morning Post|SCMP|Hong Kong Free Press|The Standard|RTHK|Taipei Times|Focus Taiwan|Taiwan News|CommonWealth Magazine
The Straits Times|CNA|Channel NewsAsia|Today Online|Lianhe Zaobao|ThinkChina|Asia Times|Asia Sentinel|Bangkok Post|The Nation Thailand
The Jakarta Post|Jakarta Globe|Tempo|Rappler|Philippine Daily Inquirer|Inquirer|The Manila Times|VnExpress|Vietnam News|The Star|Malaysiakini
The Irrawaddy|Frontier Myanmar|ABC|ABC Australia|The Australian|The Sydney Morning Herald|The Age|Australian Financial Review|The Conversation
The New Zealand Herald|RNZ|Stuff|The Globe and Mail|Toronto Star|National Post|CBC|CBC News|Maclean's|Folha de S.Paulo|O Globo|Clarín|La Nación
Daily Maverick|Mail & Guardian|The East African|Daily Nation|Premium Times|The Africa Report|AllAfrica
China Daily|Global Times|People's Daily|CGTN|CCTV|China News Service|Caixin|Caixin Global|Shine|The Paper|Project Syndicate|Brookings|RAND|CSIS|MERICS
The Plain Dealer|C-SPAN|CNN-News18|CNBC-TV18|Al-Ahram|Al-Akhbar|Al-Arabiya|Al-Bayan|Al-Hayat|Al-Ittihad|Al-Jazeera|Al-Manar|Al-Masry Al-Youm|Al-Mayadeen|Al-Quds Al-Arabi|Al-Rai|Al-Riyadh
Al-Watan|Al-Araby Al-Jadeed|An-Nahar|Ad-Dustour|L'Orient-Le Jour|Ouest-France|Sud-Ouest|France-Soir|France-Antilles|Paris-Match|Paris-Normandie|Stadt-Anzeiger|Kölner Stadt-Anzeiger|Main-Post|Weser-Kurier
n-tv|t-online|The Dong-A Ilbo|Dong-A Ilbo|E-International Relations|Inter-Press Service|Sin-Chew Daily|Kwong-Wah Yit Poh|Lawrence Journal-World|The Courier-Mail|Post-Courier|news.com.au
纽约时报|纽约时报中文网|华盛顿邮报|华尔街日报|华尔街日报中文网|洛杉矶时报|今日美国|美联社|法新社|路透|路透社|路透中文网|合众国际社|彭博|彭博社|彭博新闻社|彭博商业周刊|彭博新闻
英国广播公司|BBC|BBC中文|BBC中文网|BBC News 中文|BBC News 中文网|英国金融时报|金融时报|FT中文网|卫报|泰晤士报|每日电讯报|独立报|观察家报|经济学人|旁观者
德国之声|德国之声中文网|DW中文|明镜周刊|世界报|费加罗报|法广|法国国际广播电台|RFI华语|南德意志报|法兰克福汇报|商报|回声报|欧洲新闻台|欧新社|德新社|安莎社|埃菲社|国家报
美国之音|美国之音中文网|自由亚洲电台|自由亚洲|美国有线电视新闻网|CNN中文|外交学者|外交政策|外交事务|政客|政治报|福布斯|财富|时代周刊|新闻周刊|大西洋月刊|纽约客|纽约邮报|科学|自然|国家地理
日经|日经中文网|日经亚洲|日本经济新闻|日本时报|朝日新闻|朝日新闻中文网|读卖新闻|每日新闻|产经新闻|共同社|共同网|时事社|日本放送协会|NHK华语视界
韩国中央日报|中央日报|朝鲜日报|东亚日报|韩民族日报|韩联社|韩国时报|韩国先驱报|韩国国际广播电台|朝中社
联合早报|早报|海峡时报|亚洲新闻台|新明日报|联合晚报|8视界|星洲日报|南洋商报|光华日报|曼谷邮报|雅加达邮报|今日俄罗斯|俄罗斯卫星通讯社|塔斯社|俄新社|国际文传电讯社|生意人报|半岛电视台|国土报|印度时报|印度教徒报|印度快报
南华早报|南华早报中文网|明报|星岛日报|信报|香港经济日报|香港01|东方日报|大公报|文汇报|香港电台|香港自由新闻|端传媒|立场新闻|众新闻|香港商报|凤凰网|凤凰卫视|澳门日报
中央社|中时|中国时报|中时新闻网|联合报|联合新闻网|自由时报|苹果日报|风传媒|上报|新头壳|天下杂志|远见|报导者|关键评论网|公视|三立新闻|TVBS|台北时报|经济日报|工商时报
新华社|新华网|人民日报|人民网|环球时报|环球网|中国日报|光明日报|解放军报|经济参考报|中新社|中新网|中国新闻网|央视|央视新闻|央视网|参考消息|参考消息网|观察者网|澎湃新闻|澎湃|界面新闻|第一财经|财新|财新网|财新周刊|财经
财经网|财经杂志|三联生活周刊|南方周末|南方都市报|南方人物周刊|新京报|北京日报|北京青年报|解放日报|新民晚报|上观新闻|中国青年报|21世纪经济报道|经济观察报|经济观察网|每日经济新闻|证券时报|上海证券报|中国证券报|科技日报|虎嗅|36氪|钛媒体
中国数字时代|多维新闻|世界日报|世界新闻网|大纪元|新唐人|看中国|歪脑|低音|澳洲广播公司|澳大利亚人报|悉尼先驱晨报|澳洲金融评论报|ABC中文|SBS中文|加拿大广播公司|环球邮报|多伦多星报|英国每日邮报|每日邮报|太阳报|镜报|天空新闻|国会山|耶路撒冷邮报|以色列时报|中东之眼`

/** Outlets whose names are also common words: a hyphen and a small letter behind them make a compound (`Time-worn`). */
const COMMON =
  /^(?:time|nature|science|fortune|wired|vice|slate|salon|quartz|mint|dawn|scroll|tempo|stuff|prospect|insider|sputnik|times|sun|star|mirror|independent|national|nation|age|standard|guardian|observer|print|wire|local|paper|information|conversation|register|verge|hill|atlantic|spectator|telegraph|inquirer|shine|today|财富|科学|自然|财经|商报|远见|低音|政客|彭博)$/u

/** What may follow a known name: `The Guardian Weekly`, `Reuters Breakingviews`, `路透社中文网`. */
const EDITION =
  /(?:\s+(?:print edition|magazine|weekly|online|opinion|asia|china|europe|global|international|weekend|newsletter|podcast|breakingviews|chinese)|\s*(?:中文网|中文版|中文|国际版|网站|客户端|英文版|印刷版))$/u

/** Words that end the name of an outlet. */
const OUTLET_WORD =
  /^(?:Post|Times|News|Herald|Tribune|Ledger|Courier|Review|Weekly|Examiner|Gazette|Journal|Chronicle|Observer|Mercury|Record|Register|Monitor|Mail|Mirror|Star|Sun|Globe|Standard|Sentinel|Telegraph|Inquirer|Advertiser|Advocate|Argus|Beacon|Bee|Bulletin|Citizen|Daily|Dispatch|Echo|Enterprise|Express|Eagle|Independent|Intelligencer|Leader|Messenger|Magazine|Monthly|Quarterly|Digest|Network|Online|Outlook|Patriot|Pilot|Press|Progress|Reporter|Republic|Republican|Democrat|Sentry|Spectator|Statesman|Transcript|Union|Voice|Wire|World|Today|Tonight|Radio|Television|TV|FM|Broadcasting|Media|Insider|Diplomat|Affairs|Policy|Report|Briefing|Agency|Hours|Minutes|Week|Letter|Newsletter|Almanac|Bugle|Clarion|Comet|Crier|Forum|Guardian|Informer|Lantern|Lookout|Meridian|Nation|Navigator|Notebook|Packet|Pioneer|Planet|Podcast|Pulse|Recorder|Scotsman|Signal|Spotlight|Tide|Tidings|Tablet|Watch|Watchman|Witness|Atlas|Banner|Barometer|Cable|Correspondent|Critic|Focus|Frontier|Gleaner|Inquiry|Interpreter|Mirror|Paper|Perspective|Prospect|Quill|Reader|Scoop|Times-Union|Tracker|Traveler|Traveller|Vanguard|View|Views|Vista|Analyst|Economist|Investor|Merchant|Trader|Financier|Bureau|Desk|Post-Gazette|Dealer|Telegram|Sunday|Saturday|Courant|Enquirer|Picayune|Zeitung|Anzeiger|Kurier|Nachrichten|Tageblatt|Rundschau|Presse|Matin|Dagblad|Tidende|Novosti|Shimbun|Ilbo)$/u
const NUMBERED_OUTLET =
  /(?:^|\s)(?:Radio|Channel|Metro|TV|FM|News|Canal|Kanal|Studio|Network|Station|Antenne|Wave) \d+(?:\.\d+)?$/u
const CHINESE_OUTLET =
  /(?:[日晚早晨时周邮商导快画月参学论卫镜都]报|[\p{L}]{2}报|新闻|新闻网|[\p{L}]{2}网|通讯社|[\p{L}]{2}社|之声|[电视播闻]台|[\p{L}]{2}台|周刊|月刊|季刊|半月刊|[\p{L}]刊|杂志|传媒|传播|电视|卫视|在线|文摘|电讯|通讯|之窗|广播|电台|观察|评论|快讯|头条|周末|周报|中文|视界|资讯|财讯|频道|纪事|纪闻|见闻|时讯|笔记|手记|月谈|信使|论坛|先驱|新媒体|人报|公报)$/u
const NO_CHINESE_OUTLET =
  /(?:预报|情报|举报|海报|财报|年报|警报|季报|通报|汇报|申报|回报|简报|战报|喜报|捷报|半年报|互联网|物联网|电网|路网|官网|联网|管网|渔网|球网|法网|公司社|旅行社|合作社|出版社|公社|平台|舞台|吧台|烟台|邢台|凤台|五台|柜台|窗口台|灯塔台|阳台|后台|站台|两岸论坛|物流论坛|合作论坛|发展论坛|经济论坛|高峰论坛)$/u

/** One form of a name: no article, no capitals, single spaces, Simplified: `聯合早報` -> `联合早报`. */
export function nameKey(name: string): string {
  return inSimplified(name)
    .normalize('NFKC')
    .replace(/[’‘]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/^the (?=\S)/u, '')
}

const KNOWN_KEYS = new Set(KNOWN.trim().split(/[|\n]/u).map(nameKey))

/** Is it the name of an outlet known by name, or an edition of one? `Reuters`, `纽约时报中文网`, `The Guardian Weekly` */
export function isKnownOutlet(name: string): boolean {
  const key = nameKey(name)
  return KNOWN_KEYS.has(key) || (EDITION.test(key) && KNOWN_KEYS.has(nameKey(key.replace(EDITION, ''))))
}

/** Is the outlet's name a common word as well, so that a hyphen behind it says little? `Time`, `Nature`, `自然` */
export function isCommonName(name: string): boolean {
  return COMMON.test(nameKey(name))
}

/**
 * Does the name end as outlets' names do?
 *
 * @example endsLikeOutlet('Harbor Courier'); endsLikeOutlet('Radio 88'); endsLikeOutlet('南灣晚報'); not 'Wheat'
 */
export function endsLikeOutlet(name: string): boolean {
  if (/\p{Script=Han}$/u.test(name)) {
    const plain = inSimplified(name)
    return CHINESE_OUTLET.test(plain) && !NO_CHINESE_OUTLET.test(plain)
  }
  return OUTLET_WORD.test(name.split(/[\s-]/u).at(-1) ?? '') || NUMBERED_OUTLET.test(name)
}

/**
 * Is it one word of small letters with a number, as stations write themselves, before a Chinese headline? Standards and
 * units (`5g`, `400kwh`) are shorter or have no vowel.
 *
 * @example isStationsName('7news', '城西停水'); isStationsName('news24', '南非停电'); not 'mh370'
 */
export function isStationsName(name: string, headline: string): boolean {
  if (!/^\p{Script=Han}{2}/u.test(headline)) return false
  return (
    /^\d{1,4}(?=\p{Ll}*[aeiou])\p{Ll}{4,}$/u.test(name) || /^\p{Ll}*(?:news|radio|channel|tv|fm)\d{1,4}$/u.test(name)
  )
}
