import type { ProperName } from '../../dictionary/proper-names.ts'

// Chinese names / English names, and what they are short for
const TABLE = `
联合国/United Nations,UN
安理会,联合国安理会/Security Council
联合国教科文组织,教科文组织/UNESCO,Educational Scientific
联合国儿童基金会,儿基会/UNICEF,Children's Fund,Children’s Fund
联合国难民署/UNHCR,Refugees
世界卫生组织,世卫组织,世卫/World Health Organization,World Health Organisation,WHO
世界贸易组织,世贸组织,世贸/World Trade Organization,World Trade Organisation,WTO
世界银行,世行/World Bank
国际货币基金组织,国际货币基金/International Monetary Fund,IMF
国际原子能机构/International Atomic Energy Agency,IAEA
国际能源署/International Energy Agency,IEA
世界粮食计划署/World Food Programme,World Food Program,WFP
国际奥委会,国际奥林匹克委员会/International Olympic Committee,IOC
国际足联,国际足球联合会/FIFA,Fifa
欧足联/UEFA,Uefa
欧洲联盟,欧盟/European Union,EU,European Commission,European Parliament,European Council
欧盟委员会/European Commission
欧洲央行,欧洲中央银行/European Central Bank,ECB
北大西洋公约组织,北约/North Atlantic Treaty,NATO,Nato
华沙条约组织,华约/Warsaw Pact,Warsaw Treaty
石油输出国组织,欧佩克/OPEC,Petroleum Exporting Countries
非洲联盟,非盟/African Union,AU
东南亚国家联盟,东盟/ASEAN,Southeast Asian Nations
阿拉伯国家联盟,阿盟/Arab League,Arab States
经济合作与发展组织,经合组织/OECD,Economic Cooperation
红十字会,国际红十字会/Red Cross,Red Crescent,ICRC
绿色和平/Greenpeace
世界自然基金会/WWF,World Wildlife Fund,World Wide Fund
无国界医生/Doctors Without Borders,MSF
大赦国际,国际特赦组织/Amnesty International,Amnesty
人权观察/Human Rights Watch
国际刑警组织/Interpol
国际法院/International Court
国际刑事法院/International Criminal Court,ICC
美联储,联邦储备委员会/Federal Reserve,Fed
英格兰银行,英国央行/Bank of England
日本央行,日本银行/Bank of Japan,BOJ
联邦调查局/Federal Bureau of Investigation,FBI
中央情报局,中情局/Central Intelligence Agency,CIA
克格勃/KGB
美国国家航空航天局,美国航天局,美国宇航局,宇航局/NASA,Nasa
欧洲航天局,欧空局/European Space Agency,ESA
欧洲核子研究中心/CERN,Cern,Nuclear Research
美国证券交易委员会,证交会/Securities and Exchange Commission,SEC
美国食品药品监督管理局,食药监局/Food and Drug Administration,FDA
国际气象组织,世界气象组织/World Meteorological Organization,WMO
路透社/Reuters
美联社/Associated Press,AP
法新社/Agence France-Presse,AFP
新华社/Xinhua
英国广播公司/British Broadcasting Corporation,BBC
纽约时报/New York Times,Times
华盛顿邮报/Washington Post,Post
华尔街日报/Wall Street Journal,Journal
金融时报/Financial Times,FT
卫报/Guardian
经济学人/Economist
佳士得/Christie's,Christie’s
哈佛大学,哈佛/Harvard
耶鲁大学,耶鲁/Yale
斯坦福大学,斯坦福/Stanford
麻省理工学院,麻省理工/Massachusetts Institute of Technology,MIT
牛津大学/Oxford
剑桥大学/Cambridge
加州理工学院/Caltech,California Institute of Technology
工党/Labour,Labor
保守党/Conservatives,Conservative,Tories,Tory
绿党/Green Party,Greens
共和党/Republicans,Republican,GOP
民主党/Democrats,Democratic,Democrat
索尼/Sony
夏普/Sharp
东芝/Toshiba
松下/Panasonic,Matsushita
日立/Hitachi
任天堂/Nintendo
丰田/Toyota
本田/Honda
日产/Nissan
现代汽车/Hyundai
起亚/Kia
三星/Samsung
苹果公司/Apple
谷歌/Google,Alphabet
微软/Microsoft
英特尔/Intel
英伟达/Nvidia,NVIDIA
亚马逊/Amazon
脸书/Facebook,Meta
推特/Twitter,X
台积电/TSMC,Taiwan Semiconductor
阿斯麦/ASML
高通/Qualcomm
诺基亚/Nokia
爱立信/Ericsson
西门子/Siemens
飞利浦/Philips
特斯拉/Tesla
福特/Ford
通用汽车/General Motors,GM
克莱斯勒/Chrysler
大众汽车/Volkswagen,VW
奔驰/Mercedes-Benz,Mercedes,Daimler
宝马/BMW
雷诺/Renault
标致/Peugeot
雪铁龙/Citroën,Citroen
波音/Boeing
空客,空中客车/Airbus
洛克希德/Lockheed
壳牌/Shell
英国石油/British Petroleum,BP
埃克森/Exxon,ExxonMobil
雪佛龙/Chevron
道达尔/Total,TotalEnergies
雀巢/Nestlé,Nestle
可口可乐/Coca-Cola,Coke
百事/Pepsi,PepsiCo
麦当劳/McDonald's,McDonald’s
星巴克/Starbucks
沃尔玛/Walmart,Wal-Mart
耐克/Nike
阿迪达斯/Adidas
高盛/Goldman
摩根大通/JPMorgan,Morgan
摩根士丹利/Morgan Stanley
花旗银行,花旗集团/Citibank,Citigroup,Citi
汇丰/HSBC
瑞银/UBS
辉瑞/Pfizer
莫德纳/Moderna
阿斯利康/AstraZeneca
葛兰素史克/GlaxoSmithKline,GSK
拜耳/Bayer
罗氏/Roche
诺华/Novartis
默克,默沙东/Merck,MSD
迪士尼/Disney
奈飞,网飞/Netflix
汉莎航空,汉莎/Lufthansa
英国航空,英航/British Airways,BA
法国航空,法航/Air France
日本航空,日航/Japan Airlines,JAL
全日空/All Nippon,ANA
美国航空/American Airlines
达美航空/Delta
联合航空,美联航/United
澳洲航空,澳航/Qantas
瑞安航空/Ryanair
易捷航空/easyJet,EasyJet
阿联酋航空/Emirates
曼联/Manchester United,United
曼城/Manchester City,City
切尔西/Chelsea
阿森纳/Arsenal
皇马,皇家马德里/Real Madrid
拜仁/Bayern
尤文图斯/Juventus
巴萨/Barcelona,Barça
`

/** Bodies, firms, parties and clubs of which the news of the world speaks, by the names that are usual for them. */
export const BODIES: readonly ProperName[] = TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [chinese = '', english = ''] = line.split('/')
    const forms = english.split(',').map((form) => form.split(' ').filter((word) => /^\p{Lu}/u.test(word)))
    return chinese.split(',').map((name): ProperName => ({ chinese: name, kinds: ['organisation'], english: forms }))
  })
