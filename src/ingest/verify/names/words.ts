const set = (words: string) => new Set(words.split(' '))

/** Titles that stand before a person's name and are no part of it. */
export const TITLES = set(
  'Mr Mrs Ms Miss Dr Sir Dame Lord Lady King Queen Prince Princess Emperor Pope Cardinal Bishop Archbishop Saint President Vice Prime Minister Premier Chancellor Secretary Foreign Defense Defence Finance Senator Sen Rep Gov Governor Mayor Judge Justice Chief General Gen Colonel Col Captain Capt Major Maj Lieutenant Lt Sergeant Sgt Commander Admiral Adm Professor Prof Coach Chairman Chairwoman Director Ambassador Representative Congressman Congresswoman Attorney Detective Officer Sheriff Rev Reverend Father Sister Brother Uncle Aunt Deputy Former State',
)

/** Of those, the ones behind which even within a longer run of capitals only a person's name stands. */
export const OFFICES = set(
  'President Minister Premier Chancellor Secretary Senator Governor Mayor Ambassador Representative Congressman Congresswoman Professor Chairman Chairwoman Commissioner Archbishop Officer Lieutenant General Colonel Sergeant Admiral Captain Commander',
)

/** Capitalised words that name no one. */
export const NO_NAMES = set(
  'Over Under Inside Outside Near Behind Across Along Around Among Between Above Below Beside Within Throughout Upon Toward Towards Against Like Unlike Despite Besides Beyond During Once Still Yet Perhaps Maybe Today Yesterday Tomorrow Later Earlier Meanwhile Finally Nearly Almost About Back Down Out Off January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec I The A An In On At But And Or He She It They We You This That These Those There Here When While After Before Since For From With Without If As By To Of His Her Its Their Our Your My Not No Yes So Then Now Just Only Even Also Both Each Every Some Many Most Few All Several Two Three Four Five Six Seven Eight Nine Ten Another Other One What Who Why How Where Which God Christmas Easter Olympics Olympic Games Christian Muslim Jewish Catholic Arab European African Asian Western Eastern Internet English Earth Moon Sun Covid',
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
  'Aaron Abdul Abdullah Abraham Adam Ahmed Akira Alan Albert Alberto Alec Alex Alexander Alexei Alfred Ali Alice Alison Allan Allen Alvaro Amanda Amelia Amit Amy Ana Anatoly Andre Andrea Andreas Andrei Andrew Andrzej Angela Anita Ann Anna Annalena Anne Annie Anthony Antoine Antonio Antony Anwar Arjun Arnold Arthur Ashley Asif Augusto Barack Barbara Barry Ben Benazir Benjamin Bernard Bernie Betty Bill Bjorn Björn Bob Boris Brad Brandon Brian Bruce Carl Carla Carlos Carmen Carol Caroline Catherine Cecilia Charles Charlie Charlotte Chinua Chris Christian Christina Christine Christopher Claire Clara Claude Colin Craig Cynthia Cyril Daniel David Deborah Dennis Desmond Diana Didier Diego Dieter Dilma Dmitri Dmitry Don Donald Doris Dorothy Douglas Dragan Duncan Ed Eddie Edith Edmund Edward Edwin Egon Eleanor Elena Elizabeth Ellen Elon Emily Emma Emmanuel Eric Erica Erik Erna Ernest Ernesto Eugene Eva Evelyn Evo Fatima Fernando Fidel Frances Francis Francois Frank Franklin François Françoise Fred Frederick Friedrich Fumio Gabriel Gary Gavin George Georges Gerald Gerard Gerhard Giorgia Giovanni Giuseppe Gonzalo Gordon Grace Graham Greg Gregory Greta Gunter Gustav Gustavo Guy Günter Günther Hamid Hannah Hans Harold Harry Hassan Heather Hector Heinrich Helen Helmut Henri Henry Herbert Hermann Hillary Hiroshi Howard Hugh Hugo Ian Ibrahim Ignacio Igor Imran Indira Irene Isaac Isabel Ivan Jacinda Jack Jackie Jacob Jacques Jair Jake James Jamie Jan Jane Janet Jaroslav Jarosław Jason Javier Jean Jeff Jeffrey Jennifer Jens Jeremy Jerry Jessica Jill Jim Jimmy Joan Joaquin Joaquín Joe Johan Johann John Johnny Jonathan Jorge Jose Josef Joseph Joshua Juan Judith Judy Julia Julian Julie Julius Jurgen Justin Jérôme Jörg Jürgen Karen Karl Kate Katherine Kathleen Katie Kei Keith Kelly Kemal Ken Kenji Kenneth Kevin Khalid Kim Klaus Kofi Konstantin Kristen Kurt Larry Lars Laura Lauren Laurent Lawrence Lech Lee Leo Leon Leonard Leonardo Lewis Liam Linda Lionel Lisa Lise Louis Louise Lucas Lucy Ludwig Luis Luiz Luke Lydia Lyndon Magnus Mahmoud Malala Marc Marco Margaret Maria Marie Mario Marion Mark Martha Martin Mary Mathieu Matt Matthew Maurice Max Megan Mehmet Melissa Mette Michael Michel Michelle Miguel Mike Mikhail Milan Miroslav Mohamed Mohammad Mohammed Molly Monica Muhammad Mustafa Nancy Naomi Narendra Natalie Nathan Nawaz Neil Nelson Ngozi Nicholas Nick Nicola Nicolas Nicole Nicolás Nigel Nikita Nikolai Norman Novak Olaf Oleg Oliver Olivia Olivier Olusegun Omar Orhan Orville Osama Oscar Otto Ousmane Pablo Pamela Patricia Patrick Paul Paula Paulo Pavel Pedro Peggy Penny Peter Phil Philip Philippe Pierre Priya Rachel Rafael Rahul Rajiv Ralph Raul Raymond Raúl Rebecca Recep Ricardo Richard Rick Rishi Rob Robert Roberto Robin Roger Roland Ron Ronald Rosa Rose Roy Rudolf Russell Ruth Ryan Saad Sally Salman Salvador Sam Samantha Samuel Sandra Sanjay Sara Sarah Scott Sean Sergei Sergey Sergio Sharon Shinzo Shinzō Shirley Silvio Simon Slobodan Sophie Stanislav Stanley Stephanie Stephen Steve Steven Stuart Sue Susan Suzanne Sven Tadeusz Takashi Tariq Ted Teresa Terry Thabo Theodore Theresa Thierry Thomas Tim Timothy Tina Todd Tom Tommy Tony Tracy Tyler Ursula Vaclav Vera Veronica Vicky Victor Victoria Viktor Vincent Virginia Vladimir Volodymyr Václav Walter Warren Wayne Wendy Werner Wilbur Wilhelm Will William Winnie Winston Wole Wolfgang Yoshihide Yuki Yuri Yusuf Yves Zdenek Zinedine Zoe Zoran Álvaro',
)

/** Chinese family names in pinyin. */
export const ROMAN_FAMILY_NAMES = set(
  'Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin Guo Luo Liang Song Zheng Xie Tang Feng Dong Xiao Cheng Cao Yuan Deng Fu Shen Zeng Peng Lu Su Jiang Cai Jia Ding Wei Xue Ye Yan Pan Du Dai Xia Zhong Tian Ren Fan Shi Yao Tan Liao Zou Xiong Jin Hao Kong Bai Cui Kang Mao Qiu Qin Gu Hou Shao Meng Long Wan Qian Yin Yi Chang Qiao He Lai Gong Wen Xi Sima Ouyang Zhuge Mo Yu Ma Han',
)
