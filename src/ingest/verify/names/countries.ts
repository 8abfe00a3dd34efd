/** A country, or what once was one: what it, its people, government and capital are called in both languages. */
export interface Country {
  chinese: readonly string[]
  /** Chinese words that speak of it without naming it: its capital, its government, one character. */
  chineseToo: readonly string[]
  english: readonly string[]
  englishToo: readonly string[]
}

// Chinese names / Chinese words that stand for it / English names and adjectives / English words that stand for it
const TABLE = `
美国,美利坚/美方,美军,美政府,华盛顿,白宫,五角大楼,美总统,赴美,访美,在美,对美,中美,美中,美俄,俄美,美苏,苏美,英美,美英,美日,日美,美韩,美媒,北美/United States,US,USA,America,American,Americans/Washington,White House,Pentagon,Congress,Senate,NASA,FBI,CIA,Federal,New York,Los Angeles,California,Texas,Florida,Chicago,Hawaii,Alaska,Republican,Republicans,Democrat,Democrats
中国,中华人民共和国/中方,中共,北京,中美,美中,中俄,中日,日中,中英,中欧,访华,对华,在华,我国,国内,华为,中央/China,Chinese/Beijing,Shanghai,Xinhua,Hong Kong
英国,英格兰,大不列颠,不列颠,联合王国/英方,英军,伦敦,唐宁街,苏格兰,威尔士,北爱尔兰,英美,美英,中英,英法,法英,英媒,英镑/Britain,British,UK,United Kingdom,England,English,Briton,Britons,Great Britain/London,Downing Street,Scotland,Scottish,Wales,Welsh,Northern Ireland,BBC,Westminster
法国/法方,法军,巴黎,爱丽舍,中法,德法,法德,英法,法媒/France,French,Frenchman,Frenchwoman/Paris,Elysee,Élysée
德国,联邦德国,东德,西德,民主德国/德方,德军,柏林,德法,法德,中德,德媒/Germany,German,Germans,West Germany,East Germany,East German,West German/Berlin,Bonn,Nazi,Nazis,Bundestag
日本/日方,日军,东京,中日,日中,美日,日美,日韩,韩日,日媒,日元/Japan,Japanese/Tokyo
韩国,南韩/韩方,韩军,首尔,汉城,韩媒,日韩,韩日,美韩,朝韩/South Korea,South Korean,South Koreans,Korea,Korean,Koreans/Seoul
朝鲜,北韩/朝方,平壤,朝韩,朝中/North Korea,North Korean,North Koreans,Korea,Korean,Koreans,DPRK/Pyongyang
苏联,苏维埃/苏军,苏方,莫斯科,克里姆林宫,美苏,苏美,前苏,俄/Soviet,Soviets,Soviet Union,USSR/Moscow,Kremlin,Russia,Russian,Russians
俄罗斯,俄国,俄联邦/俄方,俄军,莫斯科,克里姆林宫,克宫,普京,中俄,美俄,俄美,俄乌,苏联,俄媒/Russia,Russian,Russians/Moscow,Kremlin,Soviet,Soviets,USSR
乌克兰/乌方,乌军,基辅,俄乌/Ukraine,Ukrainian,Ukrainians/Kyiv,Kiev
波兰/波方,华沙/Poland,Polish,Pole,Poles/Warsaw
印度/印方,印军,新德里,中印,印巴/India,Indian,Indians/New Delhi,Delhi,Mumbai
巴基斯坦/巴方,伊斯兰堡,印巴/Pakistan,Pakistani,Pakistanis/Islamabad
孟加拉国,孟加拉/达卡/Bangladesh,Bangladeshi,Bangladeshis/Dhaka
尼泊尔/加德满都/Nepal,Nepali,Nepalese/Kathmandu
斯里兰卡/科伦坡/Sri Lanka,Sri Lankan/Colombo
阿富汗/喀布尔,塔利班/Afghanistan,Afghan,Afghans/Kabul,Taliban
伊朗/伊方,德黑兰,波斯/Iran,Iranian,Iranians/Tehran,Persia,Persian
伊拉克/巴格达/Iraq,Iraqi,Iraqis/Baghdad
叙利亚/叙方,大马士革/Syria,Syrian,Syrians/Damascus
黎巴嫩/贝鲁特/Lebanon,Lebanese/Beirut
以色列/以方,以军,特拉维夫,耶路撒冷,巴以/Israel,Israeli,Israelis/Jerusalem,Tel Aviv
埃及/埃方,开罗/Egypt,Egyptian,Egyptians/Cairo
沙特阿拉伯,沙特/沙方,利雅得/Saudi Arabia,Saudi,Saudis/Riyadh
也门/胡塞,萨那/Yemen,Yemeni,Yemenis/Sanaa,Houthi,Houthis
卡塔尔/多哈/Qatar,Qatari/Doha
阿联酋/迪拜,阿布扎比/United Arab Emirates,UAE,Emirati,Emirates/Dubai,Abu Dhabi
土耳其/土方,安卡拉,奥斯曼,伊斯坦布尔/Turkey,Turkish,Turks,Türkiye,Turkiye/Ankara,Istanbul,Ottoman
希腊/雅典/Greece,Greek,Greeks/Athens
意大利/意方,罗马/Italy,Italian,Italians/Rome
西班牙/马德里,西方/Spain,Spanish,Spaniard,Spaniards/Madrid,Catalan,Barcelona
葡萄牙/里斯本/Portugal,Portuguese/Lisbon
荷兰/海牙,阿姆斯特丹,荷方/Netherlands,Dutch,Holland/Hague,Amsterdam
比利时/布鲁塞尔/Belgium,Belgian,Belgians/Brussels
瑞士/伯尔尼,日内瓦/Switzerland,Swiss/Geneva,Bern,Zurich
奥地利/维也纳,奥匈/Austria,Austrian,Austrians/Vienna
瑞典/斯德哥尔摩/Sweden,Swedish,Swede,Swedes/Stockholm
挪威/奥斯陆/Norway,Norwegian,Norwegians/Oslo
丹麦/哥本哈根/Denmark,Danish,Dane,Danes/Copenhagen
芬兰/赫尔辛基/Finland,Finnish,Finn,Finns/Helsinki
冰岛/雷克雅未克/Iceland,Icelandic,Icelander,Icelanders/Reykjavik
爱尔兰/都柏林,北爱尔兰/Ireland,Irish/Dublin
匈牙利/布达佩斯,奥匈/Hungary,Hungarian,Hungarians/Budapest
捷克斯洛伐克,捷克/布拉格,斯洛伐克/Czechoslovakia,Czech Republic,Czech,Czechs,Czechoslovak/Prague,Slovakia,Slovak
罗马尼亚/布加勒斯特/Romania,Romanian,Romanians/Bucharest
保加利亚/索非亚/Bulgaria,Bulgarian,Bulgarians/Sofia
南斯拉夫/贝尔格莱德,塞尔维亚/Yugoslavia,Yugoslav,Yugoslavs/Belgrade,Serbia,Serbian
塞尔维亚/贝尔格莱德,南斯拉夫/Serbia,Serbian,Serb,Serbs/Belgrade,Yugoslavia
克罗地亚/萨格勒布/Croatia,Croatian,Croat,Croats/Zagreb
加拿大/加方,渥太华/Canada,Canadian,Canadians/Ottawa,Toronto,Quebec
墨西哥/墨方,墨西哥城/Mexico,Mexican,Mexicans/New Mexico
古巴/哈瓦那/Cuba,Cuban,Cubans/Havana
巴哈马/拿骚/Bahamas,Bahamian,Bahamians/Nassau
百慕大/汉密尔顿/Bermuda,Bermudian/Hamilton
牙买加/金斯敦/Jamaica,Jamaican,Jamaicans/Kingston
海地/太子港/Haiti,Haitian,Haitians/Port-au-Prince
巴拿马/巴拿马城/Panama,Panamanian/Panama City
巴西/巴方,巴西利亚,里约/Brazil,Brazilian,Brazilians/Rio,Brasilia
阿根廷/布宜诺斯艾利斯/Argentina,Argentine,Argentinian,Argentines/Buenos Aires
智利/圣地亚哥/Chile,Chilean,Chileans/Santiago
秘鲁/利马/Peru,Peruvian,Peruvians/Lima
哥伦比亚/波哥大/Colombia,Colombian,Colombians/Bogota,Columbia
委内瑞拉/加拉加斯/Venezuela,Venezuelan,Venezuelans/Caracas
厄瓜多尔/基多/Ecuador,Ecuadorian/Quito
玻利维亚/拉巴斯/Bolivia,Bolivian/La Paz
澳大利亚,澳洲/澳方,堪培拉,悉尼/Australia,Australian,Australians/Canberra,Sydney
新西兰,纽西兰/惠灵顿/New Zealand,New Zealander,New Zealanders/Wellington,Auckland,Kiwi
印度尼西亚,印尼/雅加达/Indonesia,Indonesian,Indonesians/Jakarta,Java,Bali
马来西亚/吉隆坡,大马/Malaysia,Malaysian,Malaysians,Malay/Kuala Lumpur
新加坡/狮城/Singapore,Singaporean,Singaporeans/
菲律宾/菲方,马尼拉/Philippines,Philippine,Filipino,Filipinos/Manila
泰国/泰方,曼谷,暹罗/Thailand,Thai,Thais/Bangkok,Siam
越南/越方,河内/Vietnam,Vietnamese/Hanoi,Saigon
柬埔寨/金边,高棉/Cambodia,Cambodian,Cambodians/Phnom Penh,Khmer
老挝/万象/Laos,Lao,Laotian/Vientiane
缅甸/缅方,内比都,仰光/Myanmar,Burma,Burmese/Yangon,Naypyidaw
蒙古国,外蒙古/乌兰巴托/Mongolia,Mongolian,Mongolians/Ulaanbaatar
哈萨克斯坦/阿斯塔纳,拜科努尔/Kazakhstan,Kazakh,Kazakhs/Astana,Baikonur
南非/比勒陀利亚,开普敦/South Africa,South African,South Africans/Pretoria,Cape Town,Johannesburg
尼日利亚/阿布贾,拉各斯/Nigeria,Nigerian,Nigerians/Abuja,Lagos
肯尼亚/内罗毕/Kenya,Kenyan,Kenyans/Nairobi
埃塞俄比亚/亚的斯亚贝巴/Ethiopia,Ethiopian,Ethiopians/Addis Ababa
索马里/摩加迪沙/Somalia,Somali,Somalis/Mogadishu
加纳/阿克拉/Ghana,Ghanaian,Ghanaians/Accra
摩洛哥/拉巴特/Morocco,Moroccan,Moroccans/Rabat
阿尔及利亚/阿尔及尔/Algeria,Algerian,Algerians/Algiers
突尼斯/突尼斯城/Tunisia,Tunisian,Tunisians/Tunis
利比亚/的黎波里/Libya,Libyan,Libyans/Tripoli
卢旺达/基加利/Rwanda,Rwandan,Rwandans/Kigali
乌干达/坎帕拉/Uganda,Ugandan,Ugandans/Kampala
坦桑尼亚/达累斯萨拉姆/Tanzania,Tanzanian,Tanzanians/Dodoma
津巴布韦/哈拉雷/Zimbabwe,Zimbabwean/Harare,Rhodesia
马耳他/瓦莱塔/Malta,Maltese/Valletta
塞浦路斯/尼科西亚/Cyprus,Cypriot,Cypriots/Nicosia
爱沙尼亚/塔林/Estonia,Estonian,Estonians/Tallinn
拉脱维亚/里加/Latvia,Latvian,Latvians/Riga
立陶宛/维尔纽斯/Lithuania,Lithuanian,Lithuanians/Vilnius
白俄罗斯/明斯克/Belarus,Belarusian,Belarusians/Minsk
`

/** Countries of which the news speaks, and what else speaks of them. */
export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [chinese = [], chineseToo = [], english = [], englishToo = []] = line
      .split('/')
      .map((part) => part.split(',').filter(Boolean))
    return { chinese, chineseToo, english, englishToo }
  })
