import { describe, expect, it } from 'vitest'

import { chooseVoice } from '#reader/listen/voices.ts'

import { voice } from './fake-speech.ts'

const NETWORK = { localService: false }

describe('the voice for a language', () => {
  it.each([
    ['zh-Hans', 'of the mainland', ['zh-TW', 'zh-HK', 'zh-CN', 'en-US'], 'zh-CN'],
    ['zh-Hans', 'as Android writes it', ['zh_HK', 'zh_TW', 'zh_CN_#Hans'], 'zh_CN_#Hans'],
    ['zh-Hans', 'as newer browsers write it', ['yue-CN', 'cmn-Hans-CN'], 'cmn-Hans-CN'],
    ['zh-Hans', 'without a region', ['zh-TW', 'zh'], 'zh'],
    ['zh-Hans', 'in the standard, not a dialect', ['zh-CN-liaoning', 'zh-CN'], 'zh-CN'],
    ['zh-Hans', 'in a dialect where there is no other', ['zh-TW', 'zh-CN-liaoning'], 'zh-CN-liaoning'],
    ['zh-Hans', 'of Taiwan where there is no other Mandarin', ['zh-HK', 'zh-TW'], 'zh-TW'],
    ['zh-Hans', 'never Cantonese or Shanghainese', ['zh-HK', 'yue-HK', 'wuu-CN', 'zh-MO', 'ja-JP'], undefined],
    ['zh-Hant', 'of Taiwan', ['zh-CN', 'zh-HK', 'zh-TW'], 'zh-TW'],
    ['zh-Hant', 'of Hong Kong where there is none of Taiwan', ['zh-CN', 'zh-HK'], 'zh-HK'],
    ['zh-Hant', 'in Cantonese by its own name', ['zh-CN', 'yue-HK'], 'yue-HK'],
    ['zh-Hant', 'in other Mandarin before none', ['en-US', 'zh-CN'], 'zh-CN'],
    ['zh-Hant', 'never another language', ['en-US', 'ja-JP', 'wuu-CN'], undefined],
    ['en', 'of America or Britain', ['en-IN', 'en-GB'], 'en-GB'],
    ['en', 'without a region', ['en-IN', 'en'], 'en'],
    ['en', 'of elsewhere before none', ['zh-CN', 'en_AU'], 'en_AU'],
    ['en', 'never another language', ['zh-CN', 'eo', 'enm-GB'], undefined],
  ] as const)('%s is one %s', (language, _what, listed, chosen) => {
    const voices = listed.map((lang) => voice(lang))
    expect(chooseVoice(voices, language)?.lang).toBe(chosen)
  })

  it('is not Cantonese where a browser lists it as plain Chinese', () => {
    expect(chooseVoice([voice('zh', 'Sinji'), voice('zh', '上海话 (Nannan)')], 'zh-Hans')).toBeNull()
    expect(chooseVoice([voice('zh', 'Sinji')], 'zh-Hant')?.name).toBe('Sinji')
  })

  it('is one of the device before one of the network, of the same region', () => {
    const listed = [voice('zh-CN', 'Google 普通话', NETWORK), voice('zh-TW', 'Meijia'), voice('zh-CN', 'Tingting')]
    expect(chooseVoice(listed, 'zh-Hans')?.name).toBe('Tingting')
    expect(chooseVoice(listed.slice(0, 2), 'zh-Hans')?.name).toBe('Google 普通话')
  })

  it('is a good one, and the system’s choice among equals', () => {
    const listed = [voice('en-US', 'Tom'), voice('en-US', 'Alex', { default: true }), voice('en-US', 'Ava (Premium)')]
    expect(chooseVoice(listed, 'en')?.name).toBe('Ava (Premium)')
    expect(chooseVoice(listed.slice(0, 2), 'en')?.name).toBe('Alex')
  })

  it('is a joke only where there is no other', () => {
    const jokes = [
      voice('en-US', 'Albert'),
      voice('en-US', 'Eddy (English (US))'),
      voice('en-US', 'Mauvaises nouvelles', { voiceURI: 'com.apple.speech.synthesis.voice.BadNews' }),
    ]
    const plain = voice('en-IN', 'Rishi', { voiceURI: 'com.apple.speech.synthesis.voice.rishi' })
    expect(chooseVoice([...jokes, plain], 'en')?.name).toBe('Rishi')
    expect(chooseVoice(jokes, 'en')?.name).toBe('Albert')
  })

  it('is none where the browser has none', () => {
    expect(chooseVoice([], 'zh-Hans')).toBeNull()
  })
})
