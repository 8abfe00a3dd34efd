import { describe, expect, it } from 'vitest'

import { learnOutlets, splitTitleLine } from '#ingest/title/title.ts'

/** A title line and the outlet and headline in it; no section. */
type Case = [line: string, source: string | null, title: string]

/** Splits the lines of the cases, each on its own. */
function alone(cases: Case[]): Case[] {
  return cases.map(([line]) => {
    const { source, title } = splitTitleLine(line, learnOutlets([line]))
    return [line, source, title]
  })
}

/** Splits the lines of the cases as one batch. */
function together(cases: Case[]): Case[] {
  const learned = learnOutlets(cases.map(([line]) => line))
  return cases.map(([line]) => {
    const { source, title } = splitTitleLine(line, learned)
    return [line, source, title]
  })
}

describe('an outlet with a hyphen in its name', () => {
  it('is known where papers of several towns have the name', () => {
    const cases: Case[] = [
      ['Toledo Caller-Times-Lake ferries run late', 'Toledo Caller-Times', 'Lake ferries run late'],
      ['Avalanche-Journal-COTTON GINS RUN DRY', 'Avalanche-Journal', 'COTTON GINS RUN DRY'],
      ['Marshfield Journal-World-Owls return', 'Marshfield Journal-World', 'Owls return'],
      ['The Star-Phoenix-Lentil prices double', 'The Star-Phoenix', 'Lentil prices double'],
      ['Asharq Al-Awsat-Date palms wither', 'Asharq Al-Awsat', 'Date palms wither'],
      ['An-Nahar-Bakers switch off the ovens', 'An-Nahar', 'Bakers switch off the ovens'],
      ['C-SPAN-Re-run of a long debate', 'C-SPAN', 'Re-run of a long debate'],
      ['Paris-Normandie-Cider presses start early', 'Paris-Normandie', 'Cider presses start early'],
    ]
    expect(alone(cases)).toEqual(cases)
    expect(together(cases)).toEqual(cases)
  })

  it('goes on behind the hyphen with a word that papers are named by', () => {
    const cases: Case[] = [
      ['Harrow Ledger-Constitution-Beet farmers wait', 'Harrow Ledger-Constitution', 'Beet farmers wait'],
      ['Bixley Tribune-Whig-Half-built pier reopens', 'Bixley Tribune-Whig', 'Half-built pier reopens'],
      ['Ostsee-Zeitung-Herring fleet stays in port', 'Ostsee-Zeitung', 'Herring fleet stays in port'],
      ['Tarn Courier-Free Press-Sheep block a road', 'Tarn Courier-Free Press', 'Sheep block a road'],
      ['Colby Mail-Star-Star pupils walk out', 'Colby Mail-Star', 'Star pupils walk out'],
      ['Bay-Area Bike Blog-Bridge lane opens late', 'Bay-Area Bike Blog', 'Bridge lane opens late'],
      ['The Sun-Enquirer-Lock gates fail', 'The Sun-Enquirer', 'Lock gates fail'],
    ]
    expect(alone(cases)).toEqual(cases)
    expect(together(cases)).toEqual(cases)
  })

  it('is the longer of two that recur as often', () => {
    const cases: Case[] = [
      ['Dale Press-Record-Record-high tides close the quay', 'Dale Press-Record', 'Record-high tides close the quay'],
      ['Dale Press-Record-Library moves to a barn', 'Dale Press-Record', 'Library moves to a barn'],
      ['Fell News-Post-POST OFFICE SHUTS', 'Fell News-Post', 'POST OFFICE SHUTS'],
      ['Fell News-Post-Two shepherds, one dog', 'Fell News-Post', 'Two shepherds, one dog'],
      ['Fell News-Post-Post-war flats to be saved', 'Fell News-Post', 'Post-war flats to be saved'],
      ['Fell News-Post-Ferry crews walk out', 'Fell News-Post', 'Ferry crews walk out'],
    ]
    expect(together(cases)).toEqual(cases)
  })

  it('does not hide a shorter one of the same batch', () => {
    const cases: Case[] = [
      ['Dale Press-Record-Barley rots in the rain', 'Dale Press-Record', 'Barley rots in the rain'],
      ['Dale Press-Record-Library moves to a barn', 'Dale Press-Record', 'Library moves to a barn'],
      ['Dale Press-Goats loose again', 'Dale Press', 'Goats loose again'],
    ]
    expect(together(cases)).toEqual(cases)
  })
})

describe('a headline that begins with a word that papers are named by', () => {
  it('keeps its compound', () => {
    const cases: Case[] = [
      ['Reuters-Record-low stocks worry bakers', 'Reuters', 'Record-low stocks worry bakers'],
      ['Bloomberg-Record-Smashing Auction Ends', 'Bloomberg', 'Record-Smashing Auction Ends'],
      ['Otter Valley News-Record-Low Tides Strand Barges', 'Otter Valley News', 'Record-Low Tides Strand Barges'],
      ['Otter Valley News-Post-Soviet Trams Find a Home', 'Otter Valley News', 'Post-Soviet Trams Find a Home'],
      ['Fenwick Gazette-Star-Studded Gala Flops', 'Fenwick Gazette', 'Star-Studded Gala Flops'],
      ['Fenwick Gazette-Union-Built Ferries Sail', 'Fenwick Gazette', 'Union-Built Ferries Sail'],
      ['Fenwick Gazette-Democrat-Republican split', 'Fenwick Gazette-Democrat', 'Republican split'],
      ['The Times-Sun-Dried Fish Sells Out', 'The Times', 'Sun-Dried Fish Sells Out'],
      ['The Mirror-Press-gang diary found', 'The Mirror', 'Press-gang diary found'],
    ]
    expect(alone(cases)).toEqual(cases)
  })

  it('is no outlet where there is none', () => {
    const lines = [
      'Star-Crossed Lovers Get a Bench',
      'Union-Backed Ferries Set Sail',
      'Mirror-Image Towers Rise',
      'Record-Breaking Marrow Wins',
      'Al-Qaeda Suspect Flees',
      'J-20 fighters seen over the strait',
    ]
    for (const line of lines) expect(alone([[line, null, line]])).toEqual([[line, null, line]])
  })

  it('makes no outlet of a compound that recurs', () => {
    const cases: Case[] = [
      ['Union-Backed Ferries Set Sail', null, 'Union-Backed Ferries Set Sail'],
      ['Union-Busting Firm Is Fined', null, 'Union-Busting Firm Is Fined'],
      ['Wexcombe Alder-Star-Studded Gala Flops', null, 'Wexcombe Alder-Star-Studded Gala Flops'],
      ['Wexcombe Alder-Star-Crossed Bench Sold', null, 'Wexcombe Alder-Star-Crossed Bench Sold'],
    ]
    expect(together(cases)).toEqual(cases)
  })
})

describe('a spaced hyphen', () => {
  it('ends the outlet, whatever the headline begins with', () => {
    const cases: Case[] = [
      ['Otter Valley News - Record-Low Tides', 'Otter Valley News', 'Record-Low Tides'],
      ['Otter Valley News - Times-Square clone opens', 'Otter Valley News', 'Times-Square clone opens'],
      ['Harrow Post-Gazette - Union-made hats', 'Harrow Post-Gazette', 'Union-made hats'],
    ]
    expect(alone(cases)).toEqual(cases)
    expect(together(cases)).toEqual(cases)
  })
})

describe('a station in small letters', () => {
  it('is taken off a Chinese headline', () => {
    const cases: Case[] = [
      ['7news-港口大桥今夜封闭', '7news', '港口大桥今夜封闭'],
      ['news24-北区-南区轻轨通车', 'news24', '北区-南区轻轨通车'],
      ['channel5 - 渔船进港避风', 'channel5', '渔船进港避风'],
    ]
    expect(alone(cases)).toEqual(cases)
  })

  it('is told from standards, flights and units', () => {
    for (const line of ['5g-网络进山', 'mh370-十年之后', '400kwh-电池包进山', 'web3-公司撤离'])
      expect(splitTitleLine(line, learnOutlets([line])).source).toBeNull()
  })
})
