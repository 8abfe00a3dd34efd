/**
 * What an abbreviation wants behind it, which tells whether its dot can also end a sentence:
 * - `joined`: always goes on (`Gen. Varga`, `e.g. barley`)
 * - `number`: goes on before a digit (`No. 10`, `pp. 3-5`); elsewhere its dot is a full stop
 * - `measure`: goes on before a digit where a number stands before it (`5 ft. 10 in. tall`)
 * - `name`: stands inside names and dates (`Main St.`, `Jan. 4`, `U.S. Treasury`); ends before a clear beginning
 * - `company`: as `name`, but a sentence may also begin with another name (`Larkfield Inc. Dunmore said`)
 * - `hour`: ends before a capital that is no day, month or time zone (`at 6 p.m. Visitors`)
 * - `list`: closes a list, so a capital begins a sentence (`etc. They`)
 */
export type Abbreviation = 'joined' | 'number' | 'measure' | 'name' | 'company' | 'hour' | 'list'

const WORDS: Record<Abbreviation, string> = {
  joined: `
    Mr Mrs Ms Mx Dr Drs Prof Profs Messrs Mmes Mme Mlle Mses Rev Revs Hon Pres Supt Fr Br Msgr Bp Abp
    Gen Gens Lt Col Cols Capt Capts Maj Sgt Cpl Pvt Pfc Spc Adm Adml Cmdr Comdr Cdr Ens Brig Cpt Sqn Flt Hr
    Sen Sens Rep Reps Gov Govs Amb Atty Asst Assoc Insp Det Dist Supt Secy Treas Ald Assemb Cllr Councilm
    Wm Chas Geo Thos Jos Jas Robt Edw Mt Mts Ft Pt Dept Depts Intl Natl Ste
    e.g eg i.e ie cf viz vs v a.k.a aka d.b.a approx incl excl esp resp feat Eg E.g I.e Cf Vs Approx`,
  number:
    'No Nos no nos Vol Vols vol vols p pp Fig Figs fig figs Sec Secs Art Arts Ch ch Op Para para Eq Ref Rte Ext ext Tel Apt Rm Bldg ca c est Est circa § Sch Ex Pos Ver ver Rs pop Pop',
  measure: 'ft in lb lbs oz yd yds mi hr hrs min mins sec secs gal pt qt cm mm km kg g m mg ml',
  name: `
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    St Ave Blvd Rd Ln Pl Hwy Ct Ctr Dr Sq Univ Inst Assn Bros Mfg Jr Sr Esq Ph.D PhD M.D M.A B.A B.S M.S J.D M.B.A D.Phil
    Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Me Mich Minn Miss Mo Mont Neb Nev Okla
    Ore Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Alta Sask Man`,
  company: 'Inc Corp Co Cos Ltd LLC Plc plc S.A N.V A.G S.p.A Pty Pte Bhd Cie',
  hour: 'a.m p.m A.M P.M am pm',
  list: 'etc al',
}

const KINDS = new Map<string, Abbreviation>()
for (const [kind, words] of Object.entries(WORDS) as [Abbreviation, string][]) {
  for (const word of words.trim().split(/\s+/)) KINDS.set(word, KINDS.get(word) ?? kind)
}
const ACRONYM = /^(?:\p{L}{1,2}\.)+\p{L}$/u

/**
 * The kind of the abbreviation a dot stands behind, or null for a plain word.
 *
 * @example abbreviationKind('Gen') === 'joined'; abbreviationKind('U.S') === 'name'; abbreviationKind('road') === null
 */
export function abbreviationKind(word: string): Abbreviation | null {
  return KINDS.get(word) ?? (ACRONYM.test(word) ? 'name' : null)
}

/** Things named by a letter or number, whose letter is no initial: `Plan B. The vote` */
export const LETTERED =
  /^(?:plan|vitamins?|group|grade|class|section|appendix|hepatitis|influenza|type|category|exhibit|option|team|gate|terminal|line|block|building|zone|division|model|series|schedule|part|point|room|column|phase|area|level|wing|hall|serie|channel|unit|route|candidate|company|platform|pier|dock|berth|lot|row|seat|ward|annex|annexe|form|tier|rank|variant|strain|stage|set|lane|sector|district|shed|stand|house|round|variety|generation|gen|title|war|dam|site|tower|box|cell|shaft|well|bus|tram|case|paper|version|factor|size|cup|note|key|flat|minor|major|letter)$/iu

/** Words that begin a sentence and are no part of a name: `to the U.S. They settled` */
export const BEGINNINGS = new Set(
  `A An The This That These Those It Its He His Him She Her Hers They Their Theirs We Our Ours You Your I My Mine Who Whose What
  Which When Where Why How While Whether Whatever Whoever If Unless Until Since Because Although Though Even Once Before After
  As At By For From In Into Of Off On Onto Out Over Through Throughout To Toward Towards Under Up Upon With Within Without Amid
  Among Against Along Across Around Behind Beneath Beside Besides Between Beyond Despite Down During Except Inside Outside
  Near Like Unlike Per Via And But Or Nor So Yet Then Thus Hence Therefore However Moreover Furthermore Meanwhile
  Nevertheless Nonetheless Otherwise Instead Indeed Also Still Perhaps Maybe Now Here There Today Yesterday Tomorrow
  Tonight Soon Later Earlier Recently Previously Afterward Afterwards Eventually Finally Initially Originally Currently
  Already Again Almost Nearly Only Just Not No Nobody None Nothing Neither Either Both Each Every Everyone Everybody Everything
  All Any Anyone Anybody Anything Some Someone Somebody Something Somewhere Such Same Several Many Most More Much Few Fewer Less Little
  Another Other Others One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Twenty Thirty Forty Fifty Hundreds
  Thousands Millions Dozens Half Last Next Earlier Later Back Let Is Are Was Were Do Does Did Has Have Had Can Could Will Would
  Should May Might Must Asked According Given Based Compared Consider Never Ever Always Often Sometimes Usually Rather Quite
  Very Too Well Yes Oh People Police Women Men Children Nowhere Elsewhere
  Whenever Wherever Whichever Anyway Apart Aside Overall Together Thereafter Similarly Likewise Conversely Additionally
  Consequently Subsequently Accordingly Unfortunately Fortunately Clearly Obviously Surely Certainly Suddenly Slowly Quickly
  Talks Work Construction Traffic Rain Demand Supply Trade Inflation Growth Prices It’s He’s She’s They’re We’re I’m That’s There’s Don’t Didn’t Isn’t Can’t`
    .trim()
    .split(/\s+/),
)

/** Words that go on after `6 p.m.`: days, months and time zones. */
export const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Eastern|Central|Mountain|Pacific|Greenwich|Universal|Zulu|[A-Z]{1,2}[SD]?T|UTC|GMT|CES?T|BST|HKT|SGT|AEST|AEDT|IST|JST|KST)$/u

/** Words that go on after a company's name: `Larkfield Inc. Chairman Tom Reed`. */
export const POSITIONS =
  /^(?:Chief|Chairman|Chairwoman|Chair|President|Vice|Executive|Director|Managing|General|Senior|CEO|CFO|COO|CTO|Founder|Co-founder|Co-Chief|Secretary|Treasurer|Spokesman|Spokeswoman|Spokesperson|Partner|Manager|Editor)$/u
