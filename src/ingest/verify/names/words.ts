const set = (words: string) => new Set(words.split(' '))

/** Titles that stand before a person's name and are no part of it. */
export const TITLES = set(
  'Mr Mrs Ms Miss Dr Sir Dame Lord Lady King Queen Prince Princess Emperor Pope Cardinal Bishop Archbishop Saint President Vice Prime Minister Premier Chancellor Secretary Foreign Defense Defence Finance Senator Sen Rep Gov Governor Mayor Judge Justice Chief General Gen Colonel Col Captain Capt Major Maj Lieutenant Lt Sergeant Sgt Commander Admiral Adm Professor Prof Coach Chairman Chairwoman Director Ambassador Representative Congressman Congresswoman Attorney Detective Officer Sheriff Rev Reverend Father Sister Brother Uncle Aunt Deputy Former State',
)

/** Of those, the ones behind which even within a longer run of capitals only a person's name stands. */
export const OFFICES = set(
  'President Minister Premier Chancellor Secretary Senator Governor Mayor Ambassador Representative Congressman Congresswoman Professor Chairman Chairwoman Commissioner Archbishop',
)

/** Capitalised words that name no one. */
export const NO_NAMES = set(
  'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec I The A An In On At But And Or He She It They We You This That These Those There Here When While After Before Since For From With Without If As By To Of His Her Its Their Our Your My Not No Yes So Then Now Just Only Even Also Both Each Every Some Many Most Few All Several Two Three Four Five Six Seven Eight Nine Ten Another Other One What Who Why How Where Which God Christmas Easter Olympics Olympic Games Christian Muslim Jewish Catholic Arab European African Asian Western Eastern Internet English Earth Moon Sun Covid',
)

/** Words that make a name that of an organisation. */
export const ORGANISATION_WORDS = set(
  'Inc Corp Corporation Company Co Ltd Group Holdings Bank Airlines Airways Motors Industries University College Institute School Academy Ministry Department Agency Authority Administration Commission Committee Council Association Federation Union Organization Organisation Society Foundation Trust Fund Party Court Congress Parliament Senate Assembly Army Navy Police Service Services Bureau Board League Club United City FC Marine Shipping Lines Systems Technologies Laboratories Laboratory Hospital Museum Times Post News Journal Press Television Radio Network Energy Petroleum Oil Pharmaceuticals Alliance Coalition Front Center Centre Office',
)

/** Words that make a name that of a place. */
export const PLACE_WORDS = set(
  'Lake River Mount Mountain Mountains Island Islands Isle County Province District Street Avenue Road Square Bay Sea Ocean Strait Canal Airport Park Valley Beach Port Harbor Harbour Cape Gulf Peninsula Desert Forest Bridge Tower Palace Castle North South East West New Fort Point Hills Hill Falls Creek Coast',
)

/** What people are, in small letters before or behind a name. */
export const ROLES =
  /\b(?:president|minister|leader|director|chief|chairman|chairwoman|chair|head|boss|founder|co-founder|executive|manager|officer|official|spokesman|spokeswoman|spokesperson|secretary|senator|lawmaker|governor|mayor|ambassador|diplomat|general|colonel|captain|commander|soldier|pilot|astronaut|cosmonaut|engineer|scientist|biologist|physicist|chemist|geologist|astronomer|mathematician|economist|historian|archaeologist|epidemiologist|doctor|physician|surgeon|nurse|curator|professor|researcher|student|teacher|author|writer|novelist|poet|journalist|reporter|editor|photographer|artist|painter|architect|designer|composer|musician|singer|conductor|actor|actress|filmmaker|producer|lawyer|prosecutor|judge|inventor|entrepreneur|businessman|businesswoman|farmer|climber|mountaineer|explorer|sailor|driver|rider|runner|sprinter|swimmer|player|striker|goalkeeper|defender|midfielder|coach|champion|winner|analyst|activist|king|queen|prince|princess|emperor|husband|wife|son|daughter|brother|sister|father|mother|grandson|granddaughter|nephew|niece|uncle|aunt|cousin|widow|controller|technician|programmer|guide|worker|resident|survivor|victim|witness|veteran)\b/u

/** What organisations are, in small letters behind a name. */
export const ORGANISATION_ROLES =
  /\b(?:company|carrier|maker|manufacturer|bank|group|firm|airline|agency|giant|operator|producer|retailer|supplier|newspaper|broadcaster|publisher|charity|university|institute|brewer|shipbuilder|builder|insurer|developer|subsidiary|parent|rival|startup|start-up|conglomerate|organization|organisation|union|party|club|team)\b/u

/** Verbs of which people are the subject. */
export const SAYS =
  /^(?:,? (?:who|said|says|told|added|wrote|recalled|explained|argued|insisted|admitted|noted|called|thanked|died|was born|married|led|ran|walked|climbed|met|joined|flew|won|retired|resigned|replied|answered|smiled|thought|knew|asked))\b/u

/** Common first names of people, by which a name of two words is known to be a person's. */
export const GIVEN_NAMES = set(
  'Aaron Abdul Abraham Adam Ahmed Alan Albert Alberto Alec Alex Alexander Alexei Alfred Ali Alice Alison Allan Allen Amanda Amelia Amy Ana Andre Andrea Andreas Andrei Andrew Angela Anita Ann Anna Anne Annie Anthony Antonio Antony Anwar Arnold Arthur Ashley Barack Barbara Barry Ben Benjamin Bernard Bernie Betty Bill Bob Boris Brad Brandon Brian Bruce Carl Carla Carlos Carmen Carol Caroline Catherine Cecilia Charles Charlie Charlotte Chris Christian Christina Christine Christopher Claire Clara Claude Colin Craig Cynthia Daniel David Deborah Dennis Diana Diego Dmitri Dmitry Don Donald Doris Dorothy Douglas Duncan Ed Eddie Edith Edmund Edward Edwin Eleanor Elena Elizabeth Ellen Elon Emily Emma Emmanuel Eric Erica Ernest Eugene Eva Evelyn Fatima Fernando Frances Francis Francois Frank Franklin Fred Frederick Gabriel Gary Gavin George Georges Gerald Gerard Gerhard Giorgia Giovanni Giuseppe Gordon Grace Graham Greg Gregory Greta Guy Hamid Hannah Hans Harold Harry Hassan Heather Hector Helen Helmut Henri Henry Herbert Hillary Howard Hugh Hugo Ian Ibrahim Igor Irene Isaac Isabel Ivan Jack Jackie Jacob Jacques Jake James Jamie Jan Jane Janet Jason Javier Jean Jeff Jeffrey Jennifer Jeremy Jerry Jessica Jill Jim Jimmy Joan Joe Johan Johann John Johnny Jonathan Jorge Jose Josef Joseph Joshua Juan Judith Judy Julia Julian Julie Julius Justin Karen Karl Kate Katherine Kathleen Katie Keith Kelly Ken Kenneth Kevin Khalid Kurt Larry Laura Lars Lauren Lawrence Lee Leo Leon Leonard Leonardo Lewis Liam Linda Lisa Louis Louise Lucas Lucy Luis Luke Lydia Lyndon Mahmoud Marc Marco Margaret Maria Marie Mario Marion Mark Martha Martin Mary Matt Matthew Maurice Max Megan Mehmet Melissa Michael Michel Michelle Miguel Mikhail Mike Mohamed Mohammad Mohammed Molly Monica Muhammad Nancy Narendra Natalie Nathan Neil Nelson Nicholas Nick Nicola Nicolas Nicole Nigel Nikita Nikolai Norman Olaf Oleg Oliver Olivia Omar Oscar Pablo Pamela Patricia Patrick Paul Paula Pedro Peggy Penny Peter Phil Philip Philippe Pierre Rachel Ralph Raymond Rebecca Recep Ricardo Richard Rick Rishi Rob Robert Roberto Robin Roger Roland Ron Ronald Rosa Rose Roy Russell Ruth Ryan Sally Salman Sam Samantha Samuel Sandra Sara Sarah Scott Sean Sergei Sergey Sharon Shirley Silvio Simon Sophie Stanley Stephanie Stephen Steve Steven Stuart Sue Susan Suzanne Sven Ted Teresa Terry Theodore Theresa Thomas Tim Timothy Tina Todd Tom Tommy Tony Tracy Tyler Ursula Vera Veronica Vicky Victor Victoria Vincent Virginia Viktor Vladimir Volodymyr Walter Warren Wayne Wendy Werner Wilhelm Will William Winston Yuri Yusuf Yves Zoe',
)

/** Chinese family names in pinyin. */
export const ROMAN_FAMILY_NAMES = set(
  'Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin Guo Luo Liang Song Zheng Xie Tang Feng Dong Xiao Cheng Cao Yuan Deng Fu Shen Zeng Peng Lu Su Jiang Cai Jia Ding Wei Xue Ye Yan Pan Du Dai Xia Zhong Tian Ren Fan Shi Yao Tan Liao Zou Xiong Jin Hao Kong Bai Cui Kang Mao Qiu Qin Gu Hou Shao Meng Long Wan Qian Yin Yi Chang Qiao He Lai Gong Wen Xi Sima Ouyang Zhuge Mo Yu Ma Han',
)
