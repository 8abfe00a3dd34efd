import type { ProperName } from '../../dictionary/proper-names.ts'

// Chinese / English, several on a line
const TABLE = `
纽约/New York 华盛顿/Washington 波士顿/Boston 费城/Philadelphia 芝加哥/Chicago 底特律/Detroit 西雅图/Seattle
旧金山/San Francisco 洛杉矶/Los Angeles 圣迭戈/San Diego 休斯敦/Houston 达拉斯/Dallas 迈阿密/Miami 亚特兰大/Atlanta
丹佛/Denver 凤凰城/Phoenix 拉斯维加斯/Las Vegas 新奥尔良/New Orleans 巴尔的摩/Baltimore 匹兹堡/Pittsburgh
克利夫兰/Cleveland 明尼阿波利斯/Minneapolis 圣路易斯/St. Louis 波特兰/Portland 奥斯汀/Austin 檀香山,火奴鲁鲁/Honolulu
多伦多/Toronto 蒙特利尔/Montreal 温哥华/Vancouver 渥太华/Ottawa 卡尔加里/Calgary 温尼伯/Winnipeg 哈利法克斯/Halifax
伦敦/London 牛津/Oxford 剑桥/Cambridge 曼彻斯特/Manchester 利物浦/Liverpool 伯明翰/Birmingham 利兹/Leeds 布里斯托尔/Bristol
格拉斯哥/Glasgow 爱丁堡/Edinburgh 加的夫/Cardiff 贝尔法斯特/Belfast 都柏林/Dublin 南安普敦/Southampton 普利茅斯/Plymouth
巴黎/Paris 马赛/Marseille 里昂/Lyon 图卢兹/Toulouse 尼斯/Nice 波尔多/Bordeaux 斯特拉斯堡/Strasbourg
柏林/Berlin 汉堡/Hamburg 慕尼黑/Munich 科隆/Cologne 法兰克福/Frankfurt 斯图加特/Stuttgart 莱比锡/Leipzig 德累斯顿/Dresden 波恩/Bonn
罗马/Rome 米兰/Milan 那不勒斯/Naples 都灵/Turin 佛罗伦萨/Florence 威尼斯/Venice 热那亚/Genoa
马德里/Madrid 巴塞罗那/Barcelona 塞维利亚/Seville 里斯本/Lisbon 波尔图/Porto 布鲁塞尔/Brussels 安特卫普/Antwerp
阿姆斯特丹/Amsterdam 鹿特丹/Rotterdam 海牙/Hague 日内瓦/Geneva 苏黎世/Zurich 伯尔尼/Bern 维也纳/Vienna 萨尔茨堡/Salzburg
哥本哈根/Copenhagen 斯德哥尔摩/Stockholm 哥德堡/Gothenburg 奥斯陆/Oslo 卑尔根/Bergen 赫尔辛基/Helsinki 雷克雅未克/Reykjavik
华沙/Warsaw 克拉科夫/Krakow 布拉格/Prague 布达佩斯/Budapest 布加勒斯特/Bucharest 索非亚/Sofia 贝尔格莱德/Belgrade 萨格勒布/Zagreb
雅典/Athens 伊斯坦布尔/Istanbul 安卡拉/Ankara 莫斯科/Moscow 圣彼得堡/St. Petersburg 基辅/Kyiv 敖德萨/Odesa 明斯克/Minsk
开罗/Cairo 亚历山大/Alexandria 喀土穆/Khartoum 内罗毕/Nairobi 拉各斯/Lagos 约翰内斯堡/Johannesburg 开普敦/Cape Town 德班/Durban
耶路撒冷/Jerusalem 特拉维夫/Tel Aviv 贝鲁特/Beirut 大马士革/Damascus 巴格达/Baghdad 德黑兰/Tehran 利雅得/Riyadh 迪拜/Dubai 多哈/Doha
孟买/Mumbai 新德里/New Delhi 加尔各答/Kolkata 班加罗尔/Bangalore 卡拉奇/Karachi 伊斯兰堡/Islamabad 达卡/Dhaka 加德满都/Kathmandu
曼谷/Bangkok 清迈/Chiang Mai 雅加达/Jakarta 吉隆坡/Kuala Lumpur 马尼拉/Manila 河内/Hanoi 胡志明市/Ho Chi Minh City 仰光/Yangon 金边/Phnom Penh
东京/Tokyo 大阪/Osaka 京都/Kyoto 名古屋/Nagoya 广岛/Hiroshima 长崎/Nagasaki 神户/Kobe 札幌/Sapporo 首尔/Seoul 釜山/Busan 平壤/Pyongyang
悉尼/Sydney 墨尔本/Melbourne 布里斯班/Brisbane 珀斯/Perth 堪培拉/Canberra 奥克兰/Auckland 惠灵顿/Wellington 基督城/Christchurch
墨西哥城/Mexico City 哈瓦那/Havana 波哥大/Bogota 利马/Lima 圣地亚哥/Santiago 布宜诺斯艾利斯/Buenos Aires 圣保罗/Sao Paulo 里约热内卢/Rio de Janeiro
`

/** Great cities by their usual names, of which dictionaries often do not tell what they are. */
export const CITIES: readonly ProperName[] = [
  ...TABLE.matchAll(/(\p{Script=Han}[\p{Script=Han},]*)\/([^\n]+?)(?= \p{Script=Han}|\n)/gu),
].flatMap(([, chinese = '', english = '']) =>
  chinese
    .split(',')
    .map((name): ProperName => ({ chinese: name, kinds: ['place'], english: [english.match(/\p{Lu}\p{L}+/gu) ?? []] })),
)
