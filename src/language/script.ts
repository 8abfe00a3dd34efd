/** A script of Chinese as language tags name it. */
export type ChineseScript = 'zh-Hans' | 'zh-Hant'

/**
 * Common characters in both scripts, simplified before traditional. Only pairs whose simplified form is not itself
 * a traditional character are listed (so no 后, 里, 干, 面, 台, 云): each character speaks for one script alone.
 */
const PAIRS =
  '们們这這来來个個时時国國会會学學说說对對发發为為过過还還进進动動现現经經长長开開问問间間见見两兩关關点點' +
  '无無业業东東车車门門马馬书書写寫实實总總战戰机機电電话話语語该該谈談认認识識让讓议議记記论論设設证證评評' +
  '词詞译譯试試诉訴请請谁誰调調读讀课課预預领領题題颜顏类類风風飞飛员員财財贸貿费費资資责責质質贵貴购購赛賽' +
  '赞贊贤賢费費红紅约約级級纪紀纯純纳納纷紛纸紙组組细細织織终終结結给給统統继繼续續维維综綜编編缩縮总總绝絕' +
  '线線练練网網罗羅义義乐樂习習乡鄉买買卖賣争爭产產亲親亿億仅僅从從仓倉价價众眾优優伤傷传傳伟偉体體债債倾傾' +
  '儿兒党黨兰蘭兴興养養军軍农農冻凍决決况況净淨减減几幾击擊则則刚剛创創别別办辦务務劳勞势勢劝勸励勵' +
  '区區医醫华華协協单單卫衛压壓厅廳历歷厂廠县縣双雙变變叶葉号號叹嘆听聽启啟吗嗎团團园園围圍图圖圆圓场場块塊' +
  '坏壞坚堅坛壇声聲处處备備复復头頭夺奪奖獎妇婦妈媽孙孫宁寧宝寶审審宪憲宽寬宾賓寻尋导導将將尔爾尝嘗层層属屬' +
  '岁歲岛島岭嶺币幣师師帐帳带帶帮幫广廣庆慶库庫应應庙廟废廢张張弹彈强強归歸录錄彻徹忆憶怀懷态態恋戀恶惡悬懸' +
  '惊驚惯慣愿願执執扩擴扫掃护護报報担擔拥擁择擇换換据據损損挥揮摆擺收收数數断斷旧舊显顯晓曉权權杀殺杂雜条條' +
  '极極构構标標树樹样樣档檔桥橋检檢楼樓欢歡欧歐残殘气氣汉漢汇匯没沒济濟测測浓濃涉涉渐漸湾灣满滿灾災灯燈' +
  '灵靈热熱爱愛牵牽状狀独獨猎獵环環疗療监監盖蓋盘盤确確础礎离離种種积積称稱稳穩穷窮竞競笔筆简簡粮糧紧緊罚罰' +
  '职職联聯肃肅胜勝脑腦艺藝节節荐薦药藥营營萨薩蓝藍虑慮虽雖补補观觀规規视視览覽觉覺触觸计計订訂训訓访訪许許' +
  '诺諾谢謝败敗货貨贫貧贺賀赖賴赢贏轨軌转轉轮輪软軟轻輕较較辆輛辉輝输輸边邊达達迁遷运運近近违違连連迟遲适適' +
  '选選递遞遗遺邮郵邻鄰释釋针針钟鐘钢鋼钱錢铁鐵银銀销銷锁鎖错錯镇鎮闭閉闻聞阅閱队隊阳陽阶階际際陆陸险險随隨' +
  '难難静靜页頁顶頂项項顺順须須顾顧频頻饭飯饮飲馆館驱驅验驗骑騎鱼魚鲜鮮鸟鳥麦麥黄黃齐齊龙龍' +
  '专專严嚴临臨丽麗乌烏乔喬亚亞伦倫侧側侦偵侨僑偿償储儲兽獸冈岡册冊凉涼凤鳳凯凱删刪剧劇剂劑剑劍剥剝勋勳匀勻吨噸吴吳呐吶响響唤喚垒壘垦墾墙牆壮壯奋奮奥奧妆妝娱娛婴嬰宫宮尘塵尧堯尽盡岗崗峡峽庄莊庐廬庞龐异異' +
  '弃棄户戶扬揚扰擾抚撫抢搶挂掛挤擠携攜摄攝敌敵斩斬晋晉暂暫术術杨楊枪槍栏欄毕畢毙斃氢氫沟溝沦淪沧滄沪滬泪淚泽澤洁潔浅淺浊濁润潤涛濤涨漲渊淵渔漁温溫湿濕溃潰滞滯滨濱潜潛澜瀾炉爐炼煉烂爛烟煙烦煩烧燒爷爺犹猶' +
  '狮獅玛瑪琼瓊画畫畅暢疯瘋痒癢盐鹽睁睜矿礦码碼砖磚硕碩祸禍禅禪税稅稣穌窃竊竖豎笼籠签簽纤纖纠糾纲綱纵縱纹紋纺紡纽紐绍紹绕繞绘繪络絡绪緒绿綠缅緬缓緩缔締缘緣缠纏缴繳罢罷羁羈翘翹耸聳聋聾肠腸肤膚肾腎肿腫胁脅' +
  '胆膽脉脈脏臟脸臉腾騰舰艦舱艙艰艱芦蘆苏蘇苹蘋茎莖荡蕩荣榮莱萊莲蓮获獲蒋蔣虏虜虚虛蚁蟻蛮蠻蜗蝸袭襲裤褲誉譽讨討讯訊讲講讽諷诈詐诊診诗詩诚誠详詳诱誘谊誼谋謀谜謎谨謹谱譜贝貝贞貞贡貢账賬贩販贪貪贬貶贯貫贱賤' +
  '贴貼贷貸赌賭赔賠赚賺赵趙趋趨跃躍践踐踪蹤轧軋轰轟载載辅輔辑輯辞辭辩辯辽遼迈邁逊遜逻邏邓鄧郑鄭酱醬酿釀鉴鑒钓釣钥鑰钻鑽铃鈴铜銅铝鋁链鏈键鍵锅鍋锋鋒锐銳锦錦锡錫镜鏡闪閃闯闖闷悶闸閘闹鬧闽閩阁閣阔闊阴陰阵陣' +
  '陕陝隐隱雾霧韦韋韧韌韩韓韵韻顽頑顿頓颁頒颂頌颇頗颈頸飘飄饥飢饰飾饱飽饼餅馈饋馋饞驰馳驳駁驶駛驻駐驾駕骂罵骄驕骗騙骚騷鲁魯鲍鮑鸡雞鸣鳴鸭鴨鸿鴻鹅鵝鹏鵬鹰鷹黾黽齿齒龄齡龟龜'

const simplified = new Set<string>()
const traditional = new Set<string>()
/** Each traditional character's simplified one; besides the pairs those whose simplified form is used in both scripts. */
const toPlain = new Map<string, string>(
  ['週周', '臺台', '裡里', '裏里', '後后', '麵面', '雲云'].map((pair) => [pair.charAt(0), pair.charAt(1)]),
)
const characters = [...PAIRS]
for (let at = 0; at + 1 < characters.length; at += 2) {
  const [plain, full] = [characters[at] ?? '', characters[at + 1] ?? '']
  if (plain === full) continue
  simplified.add(plain)
  traditional.add(full)
  toPlain.set(full, plain)
}

const TRADITIONAL = new RegExp(`[${[...toPlain.keys()].join('')}]`, 'g')

/** How many Han characters a text has. */
export function countHan(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0
}

/** How many words in Latin letters a text has; an apostrophe or a hyphen joins. `"U.S.-led" -> 3` */
export function countLatinWords(text: string): number {
  return text.match(/\p{Script=Latin}+(?:['’-]\p{Script=Latin}+)*/gu)?.length ?? 0
}

/**
 * For how many more characters a text is Simplified than Traditional; below zero it is Traditional. Characters that
 * both scripts share do not count.
 */
export function simplifiedLead(text: string): number {
  let lead = 0
  for (const character of text) {
    if (simplified.has(character)) lead++
    else if (traditional.has(character)) lead--
  }
  return lead
}

/** The script most of a text's telling characters belong to; `zh-Hans` where there is none. */
export function chineseScript(text: string): ChineseScript {
  return simplifiedLead(text) < 0 ? 'zh-Hant' : 'zh-Hans'
}

/**
 * The text with its common traditional characters as simplified ones, to compare names whatever script they are in.
 * Not for readers: rare characters stay.
 *
 * @example inSimplified('聯合早報') === '联合早报'
 */
export function inSimplified(text: string): string {
  return text.replace(TRADITIONAL, (character) => toPlain.get(character) ?? character)
}
