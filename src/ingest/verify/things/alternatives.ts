import { remembering } from '#language/remembering.ts'

/** Things of one kind of which none is another: by what each is called in either language. */
export interface Kind {
  conflict: 'other' | 'place'
  /** Any of the Chinese words: most sentences have none of them. */
  any: RegExp
  things: readonly Thing[]
}

/** One of them. */
export interface Thing {
  chinese: RegExp
  english: RegExp
}

// A line a kind, Chinese words / English words of each of its things parted by semicolons; places begin with @
const TABLE = `
氢气?(?!弹)/hydrogen; 氧气?(?!化)/oxygen; 氮气?(?!肥)/nitrogen; 氦气?/helium; 氯气?(?!化)/chlorine; 甲烷/methane; 氨气?/ammonia
二氧化碳/carbon dioxide|co2; 一氧化碳/carbon monoxide
黄金|金币/gold; 白银|银币/silver; 铜(?!牌)/copper|bronze|brass; 铝/alumini?um; 铅(?!笔)/lead; 锂/lithium; 镍/nickel; 钴/cobalt; 铀/uranium; 钚/plutonium
金牌/gold; 银牌/silver; 铜牌/bronze
(?<![红橙橘黄绿蓝紫黑白灰粉金棕])红色/red|scarlet|crimson; (?<![红橙橘黄绿蓝紫黑白灰粉金棕])黄色/yellow; (?<![红橙橘黄绿蓝紫黑白灰粉金棕])蓝色/blue; (?<![红橙橘黄绿蓝紫黑白灰粉金棕])绿色/green; (?<![红橙橘黄绿蓝紫黑白灰粉金棕])黑色/black; (?<![红橙橘黄绿蓝紫黑白灰粉金棕])白色/white; (?<![红橙橘黄绿蓝紫黑白灰粉金棕])紫色/purple|violet; 橙色|橘色|橘红色?|橙红色?/orange; 粉色|粉红/pink; (?<![红橙橘黄绿蓝紫黑白灰粉金棕])灰色/gr[ae]y
@太平洋/pacific; 大西洋/atlantic; 印度洋/indian ocean; 北冰洋/arctic
@水星/mercury; 金星/venus; 火星/mars|martian; 木星/jupiter; 土星/saturn; 天王星/uranus; 海王星/neptune; 冥王星/pluto
@非洲/african?; 亚洲/asian?; 欧洲/europe(?:an)?; 南美洲?/south america|latin america|south american; 大洋洲/oceania|pacific; 南极洲?/antarctica?; 北极/arctic
直升机/helicopters?|choppers?; 火车|列车/trains?; 货轮|轮船|渡轮|客轮/ships?|freighters?|vessels?|ferry|ferries|boats?|steamers?|sea; 飞机|客机|航班/planes?|aircraft|jets?|flights?|airliners?|airplanes?|air; 卡车|货车/trucks?|lorry|lorries; 公交车?|巴士|大巴/bus(?:es)?|coach(?:es)?; 自行车|单车/bicycles?|bikes?|cycl\\w+; 摩托车?/motor(?:cycles?|bikes?); 地铁/subway|underground|metro|tube; 潜艇/submarines?; 热气球|气球/balloons?
驯鹿/reindeer; 骏马|马匹|野马/horses?|ponies|pony; 奶牛|野牛|公牛|牛群/cattle|cows?|bulls?|bison|oxen; 山羊|绵羊|羊群/sheep|goats?; 狗|犬(?!儒)/dogs?|puppy|puppies; 猫(?!腻|头鹰)/cats?|kittens?; 猪(?!肉)/pigs?|hogs?|swine; 北极熊|棕熊|黑熊/bears?; 灰狼|狼群/wolf|wolves; 狐狸/fox(?:es)?; 鲸/whales?; 鲨鱼?/sharks?; 海豚/dolphins?; 海豹/seals?; 猴子?/monkeys?|macaques?; 兔子?/rabbits?|hares?|bunny; 老鼠|小鼠|大鼠/rats?|mice|mouse; 大象/elephants?; 狮子/lions?; 老虎/tigers?; 骆驼/camels?; 企鹅/penguins?; 蝙蝠/bats?; 老鹰|雄鹰/eagles?|hawks?; 蜜蜂/bees?; 蚊子/mosquito(?:es)?
地震/earthquakes?|quakes?|tremors?; 洪水|洪灾/floods?|flooding; 飓风/hurricanes?; 台风/typhoons?; 龙卷风/tornado(?:es)?|twisters?; 海啸/tsunamis?; 干旱|旱灾/droughts?; 雪崩/avalanches?; 山体滑坡|泥石流/landslides?|mudslides?; 火山(?:喷发|爆发)/eruptions?|erupt\\w*
天花(?!板)/smallpox; 霍乱/cholera; 疟疾/malaria; 肺?结核/tuberculosis|tb; 麻疹/(?<!german )measles; 风疹/rubella|german measles; 脊髓灰质炎|小儿麻痹症?/polio; 伤寒/typhoid|typhus; 鼠疫/plague; 黄热病/yellow fever; 埃博拉/ebola; 流感/flu|influenza; 艾滋病?/aids|hiv; 白喉/diphtheria; 糖尿病/diabetes|diabetic
肺癌/lung; 乳腺癌/breast; 前列腺癌/prostate; 胃癌/stomach; 肝癌/liver; 皮肤癌/skin|melanoma; 结肠癌|肠癌/colon|bowel; 胰腺癌/pancrea\\w+; 白血病/leuk[ae]*mia
足球/football|soccer; 篮球/basketball; 网球/tennis; 橄榄球/rugby|football; 板球/cricket; 棒球/baseball; 高尔夫/golf\\w*; 冰球|曲棍球/hockey; 拳击/box(?:ing|er|ers); 排球/volleyball; 羽毛球/badminton; 乒乓球/table tennis|ping-?pong
钢琴/piano|pianist; 小提琴/violin(?:ist)?; 吉他/guitar(?:ist)?; 大提琴/cell(?:o|ist); 长笛/flut(?:e|ist); 小号/trumpet(?:er)?; 萨克斯/sax\\w*; 竖琴/harp
小麦/wheat; 水稻|大米|稻米/rice; 玉米/corn|maize; 大豆|黄豆/soy\\w*; 土豆|马铃薯/potato(?:es)?; 棉花/cotton; 咖啡/coffee; 茶叶/tea; 甘蔗/sugar ?cane|sugar; 可可/cocoa; 香蕉/bananas?; 苹果(?!公司)/apples?; 葡萄/grapes?; 橄榄(?!球)/olives?
核电池?|核能|核动力/nuclear|radioisotope|plutonium; 太阳能/solar; 风电|风能|风力发电/wind; 水电|水力发电/hydro\\w*; 煤炭?|燃煤/coal; 石油|原油/oil|crude|petroleum; 天然气/gas
天主教/catholics?|catholic church|roman catholic|vatican; 新教/protestants?; 东正教/orthodox; 伊斯兰教|穆斯林/islam(?:ic)?|muslims?; 佛教/buddh\\w+; 印度教/hindus?|hinduism; 犹太教/jew(?:s|ish)?|judaism; 锡克教/sikhs?
逊尼派?/sunnis?; 什叶派?/shi(?:a|ites?|i)
小学/primary|elementary; 中学|高中|初中/secondary|high school|middle school; 幼儿园/kindergarten|nursery|preschool
学士|本科/bachelor\\w*|undergraduate; 硕士/master\\w*; 博士/ph\\.?d\\.?|doctora\\w+|doctor
手枪/pistols?|handguns?|revolvers?; 步枪/rifles?; 刀|匕首/kni(?:fe|ves)|dagger|blade|machete|sword; 鱼雷/torpedo(?:es)?; 水雷/mines?; 手榴弹/grenades?; 导弹/missiles?; 炸弹/bombs?; 无人机/drones?|uavs?
木(?:头|制|质|材)/wood(?:en)?|timbers?|oak|pine|planks?; 石(?:头|制|质)/stones?|rock|granite|marble; 砖/bricks?; 混凝土|水泥/concrete|cement; 玻璃/glass; 塑料/plastics?; 钢(?!琴|笔)/steel; 铁制|生铁|锻铁/iron
父母/parents; 祖父母/grandparents; 双胞胎/twins?; 三胞胎/triplets?
早餐|早饭/breakfast; 午餐|午饭/lunch\\w*; 晚餐|晚饭|晚宴/dinner|supper|banquet
航行|通航/navigation|shipping|ships|vessels|sailing; 捕鱼|捕捞/fish(?:ing|ery|eries)|trawl\\w*; 打猎|狩猎/hunt(?:ing|ers)?; 游泳/swim(?:ming)?|bathing
顺流/downstream; 逆流/upstream
拉丁[文语]/latin; 希腊[文语]/greek; 希伯来[文语]/hebrew; 阿拉伯[文语]/arabic; 梵[文语]/sanskrit; 法[文语]/french; 德[文语]/german; 英[文语]/english; 俄[文语]/russian; 西班牙[文语]/spanish; 葡萄牙[文语]/portuguese; 意大利[文语]/italian; 波斯[文语]/persian|farsi; 土耳其[文语]/turkish; 荷兰[文语]/dutch
肺炎/pneumonia; 败血症/sepsis|septic\\w*|blood poisoning; 中风/strokes?; 心脏病(?:发作)?/heart (?:attack|disease|failure); 脑膜炎/meningitis
`

/** All kinds, by a line of the table each. */
export const KINDS: readonly Kind[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const rows = line
      .replace(/^@/u, '')
      .split('; ')
      .map((thing) => thing.split('/'))
    return {
      conflict: line.startsWith('@') ? 'place' : 'other',
      any: new RegExp(rows.map(([chinese]) => chinese).join('|'), 'u'),
      things: rows.map(([chinese = '', english = '']): Thing => ({
        chinese: new RegExp(chinese, 'gu'),
        // Read where the Chinese words stand: to make all of them would take longer than most articles.
        get english() {
          return inEnglish(english)
        },
      })),
    }
  })

const inEnglish = remembering(
  (words: string) => new RegExp(String.raw`(?<![\p{L}-])(?:${words})(?![\p{L}-])`, 'giu'),
  (words) => words,
)
