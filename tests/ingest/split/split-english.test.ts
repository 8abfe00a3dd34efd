import { describe, expect, it } from 'vitest'

import { splitSentences } from '#ingest/split/split.ts'

/** Joins the sentences of each case, with a space between them, and splits them again. */
function resplit(cases: string[][]): string[][] {
  return cases.map((sentences) => splitSentences(sentences.join(' '), 'en'))
}

describe('an English paragraph', () => {
  it('does not end at titles, ranks and initials', () => {
    const cases = [
      ['Col. Adeyemi and Lt. Gen. Price left by car.', 'Maj. Gen. Brandt stayed.'],
      ['Prof. A. B. Lund wrote it with E. Okafor et al.', 'The book sold well.'],
      ['George W. Bush visited twice.', 'John F. Kennedy set the goal.'],
      ['Dr. No was a film.', 'Mr. So laughed.'],
      ['Mrs. O’Neil, Rev. Dr. King and Sgt. Pepper sang.', 'We left.'],
      ['It came with J.R.R. Tolkien’s note.', 'C. S. Lewis signed it.'],
    ]
    expect(resplit(cases)).toEqual(cases)
  })

  it('ends at the abbreviation of a place or office only where a new sentence begins', () => {
    const cases = [
      ['She was born in Washington, D.C.', 'The family left soon after.'],
      ['He flew from Portland, Ore., to Boise on Jan. 12.', 'It snowed.'],
      ['The firm is based in Salem, Mass.', 'It employs 40 people.'],
      ['She works for the E.U.', 'He works for the U.S. Navy.'],
      ['Ms. Ray earned an M.B.A.', 'Mr. Lee did not.'],
      ['He moved to the U.S.', 'Mr. Park stayed, and U.S. Sen. Ann Lee called.'],
      ['She sold it to Foo Inc.', 'Dr. Voss did not.'],
      ['They moved back to the U.K.', 'In June they left again.'],
      ['U.S. Steel closed a plant.', 'U.S. officials were told.'],
      ['He was in the U.S. Army.', 'He left the U.S.', 'Visitors may not.'],
      ['The storm hit Tampa, Fla.', 'Power failed.'],
      ['The D.C. Council met.', 'She lives in D.C.', 'He doesn’t.'],
      ['Gov. Lee met Sens. Hale and Roy (D-Pa.) in Harrisburg.', 'They agreed.'],
      ['Half of the grain came from the U.S.', 'Farmers were glad.'],
    ]
    expect(resplit(cases)).toEqual(cases)
  })

  it('does not end before the plural that an abbreviation belongs to', () => {
    const cases = [
      ['The L.A. Lakers won on Friday.', 'Two U.S. Senators are in Taipei.'],
      ['Many U.S. Democrats oppose the bill.', 'The F.B.I. Agents raided a farm.'],
      ['He led a unit of the U.S. Marines when it rained.', 'The D.C. Nationals lost.'],
      ['Mount St. Helens at dawn is grey.', 'She golfs at St. Andrews in July.'],
      ['The Oct. Futures contract rose.', 'It fell in May.'],
    ]
    expect(resplit(cases)).toEqual(cases)
  })

  it('ends behind the hour unless the day or the time zone follows', () => {
    const cases = [
      ['The talks began at 9 a.m. Beijing time.', 'They ended at noon.'],
      ['Doors open at 7 p.m. Eastern.', 'Bring a coat.'],
      ['It left at 5 a.m. sharp.', 'It came back at 9 p.m.', 'Workers cheered.'],
      ['It was 5:30 P.M.', 'The lights failed.'],
    ]
    expect(resplit(cases)).toEqual(cases)
  })

  it('does not end behind a time that only opens a sentence', () => {
    const cases = [
      ['By 9:30 p.m. Ms. Quill had counted half the votes.', 'By 11 p.m. Lt. Oyelaran had the rest.'],
      ['Just after 5 a.m. Sgt. Tan heard the siren.', 'She woke the others.'],
      ['From 8 a.m. to 6 p.m. Dr. Ruiz saw patients.', 'At 7 p.m. I met him.'],
      ['On Tuesday at about 3 p.m. Rep. Dahl rose.', 'At 4 p.m. 60 members walked out.'],
      ['The talks dragged on; nobody slept.', '“At 2 a.m. Gov. Amsel gave in,” he said.'],
    ]
    expect(resplit(cases)).toEqual(cases)
  })

  it('ends behind a time that closes a sentence or answers a question', () => {
    const cases = [
      ['The polls closed at 9 p.m.', 'Ms. Quill counted them.'],
      ['They waited from 8 a.m. until 6 p.m.', 'Dr. Ruiz never came.'],
      ['It was nearly 3 a.m.', 'Sgt. Tan woke the others.'],
      ['When did the lights go out?', 'At 4 a.m.', 'Nobody knows why.'],
    ]
    expect(resplit(cases)).toEqual(cases)
  })

  it('goes on in dates, numbers and measures', () => {
    const cases = [
      ['We met on Tues. and Thurs.', 'They were late on Fri.'],
      ['See fig. 3 and pp. 12-14.', 'The rest is in vol. 2.'],
      ['It is 6 ft. 2 in. tall.', 'The old one was shorter.'],
      ['It was c. 1900.', 'Nobody kept records.'],
      ['The law (see Sec. 4.2) passed.', 'Art. 5 did not.'],
      ['It rose 3.5%.', 'That was 0.2 points less.'],
    ]
    expect(resplit(cases)).toEqual(cases)
  })

  it('ends behind companies, degrees and lists where a sentence begins', () => {
    const cases = [
      ['Acme Corp. said it would appeal.', 'Acme Corp. shares fell.'],
      ['He founded Bell & Sons Ltd.', 'Sales tripled.'],
      ['Larkin Inc. Chief Executive Mona Hale resigned.', 'Nobody replaced her.'],
      ['He likes Warner Bros. films.', 'She does not.'],
      ['The Ph.D. student left.', 'She earned her M.D.', 'It took years.'],
      ['Fish, salt, rope, etc.', 'Nothing else came ashore.'],
      ['Martin Hale Jr. won the seat.', 'His father lost it.'],
    ]
    expect(resplit(cases)).toEqual(cases)
  })

  it('tells a word from an abbreviation of the same letters', () => {
    const cases = [
      ['They chose Plan B.', 'The roof held.'],
      ['Oranges hold vitamin C.', 'Berries hold more.'],
      ['He said no.', 'Nobody was surprised.'],
      ['The answer was No.', 'They asked again.'],
      ['Bus No. 7 was late.', 'No. 9 never came.'],
      ['World War I.', 'The end came slowly.'],
      ['Yes.', 'I think so.', 'So do I.', 'Nobody else does.'],
      ['He came in.', 'She sat.', 'They had art.', 'It was sat.'],
    ]
    expect(resplit(cases)).toEqual(cases)
  })

  it('does not end inside versions, addresses and e-mails', () => {
    const cases = [
      ['Version 3.2.1 is out.', 'Get v4.0 at example.com.', 'It is free.'],
      ['Read it at www.example.org/a.b.', 'Then call.'],
      ['Write to a.b@example.org.', 'We answer.'],
      ['He likes Node.js and ASP.NET.', 'She likes neither.'],
    ]
    expect(resplit(cases)).toEqual(cases)
  })

  it('ends at an ellipsis where a new sentence begins', () => {
    const cases = [
      ['Wait… what was that?', 'Nothing… Nothing at all.'],
      ['He paused…', 'Then he spoke.'],
      ['He paused . . . and spoke.', 'She left . . .', 'The door closed.'],
      ['He paused....', 'She did not.'],
      ['“I… I never saw it,” he said.', 'She sighed.'],
    ]
    expect(resplit(cases)).toEqual(cases)
  })

  it('splits inside quotations and brackets as outside', () => {
    const cases = [
      ['“Go home!”', '“Why?”', '“Because.”'],
      ['“Who’s there?” he whispered.', '“Nobody.”'],
      ['He said, “They told me ‘Wait!’ and I waited.”', 'Then he left.'],
      ['“It is over.', '(It never began.)', 'Go home,” he said.'],
      ['She asked (was it a joke?) and left.', 'He stayed (why?).'],
      ['She left.', '(He stayed.)'],
      ['[The file is lost.]', 'A copy exists.'],
    ]
    expect(resplit(cases)).toEqual(cases)
  })

  it('reads quotation marks of the wrong kind', () => {
    const cases = [
      ['"We left.', 'It rained.”', 'Nobody cared.'],
      ['“We left."', '"It rained.”'],
      ['“We left.“', 'He sat down.'],
      ['He left.', '”Come in,” she said.'],
      ['It’s over.’', '‘Is it?’'],
    ]
    expect(resplit(cases)).toEqual(cases)
  })

  it('keeps a mark with its item', () => {
    const cases = [
      ['• First point.', '• Second point.'],
      ['1. Fill in the form.', '2. Sign it.', '3. Go.'],
      ['(1) Fill in the form.', '(2) Sign it.'],
      ['a) Fill in the form.', 'b) Sign it.'],
      ['A. Fill in the form.', 'B. Sign it.'],
      ['The rules: 1. No dogs; 2. No cats.', 'Fish may stay.'],
    ]
    expect(resplit(cases)).toEqual(cases)
  })

  it('begins a sentence with a digit, a brand or another script', () => {
    const cases = [
      ['It rose.', '12 stayed.', '$5 was left.', '#3 fell.'],
      ['Sales rose.', 'eBay gained most.', 'macOS did not.'],
      ['The word 家 means home.', '家 is also a family.'],
      ['The caf�.', 'It closed.', 'He said �no� twice.'],
    ]
    expect(resplit(cases)).toEqual(cases)
  })

  it('never ends at a dash', () => {
    const cases = [
      ['He is guilty! — the crowd said — and left.', 'She wept.'],
      ['“The road ends here.” — A sign in the hills'],
      ['The U.S.-led force left.', 'The U.S.’s allies stayed.'],
    ]
    expect(resplit(cases)).toEqual(cases)
  })

  it('keeps emoji with the sentence before', () => {
    const cases = [
      ['We won! 🎉', 'The crowd sang 🎶.', 'Nobody slept 😀'],
      ['We won!🎉', 'The crowd sang.'],
    ]
    expect(resplit(cases)).toEqual(cases)
  })

  it('ends where the space behind a stop was lost', () => {
    expect(splitSentences('The road is shut.The crews rest.', 'en')).toEqual(['The road is shut.', 'The crews rest.'])
    expect(splitSentences('They wait.”Nobody came.', 'en')).toEqual(['They wait.”', 'Nobody came.'])
    expect(splitSentences('He said: “Stop.”“No,” she said.', 'en')).toEqual(['He said: “Stop.”', '“No,” she said.'])
  })

  it('does not take the end of a bracket for the mark of an item', () => {
    const cases = [
      ['The fee (see Sec. 7) went up.', 'Nobody paid it (see No. 3) in full.'],
      ['Two steps remain.', '(1) Paint the hull.', 'Then sail.'],
    ]
    expect(resplit(cases)).toEqual(cases)
  })

  it('tells units, ratios and currencies from initials and item marks', () => {
    const cases = [
      ['It was 41 F.', 'Roads froze.', 'In 1987 F. Adeyemi moved north.'],
      ['The odds were 9:2.', 'Nobody bet.'],
      ['A pass costs Rs. 90 a month.', 'It is sold at No. 4.'],
      ['Orrin (pop. 900) has one shop.', 'Nobody likes pop.', 'It is loud.'],
    ]
    expect(resplit(cases)).toEqual(cases)
  })
})
