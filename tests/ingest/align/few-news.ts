/** News of a sentence each, none of which shares anything with another. */
export const ORIGINAL = [
  'Copper miners in Chile cut their output by 15 percent.',
  'The port of Rotterdam was closed by a strike on Monday.',
  'Nurse Ingrid Halvorsen rescued a dog from the river.',
  'Farmers expect a good harvest of wheat this autumn.',
  'The museum bought a portrait of the queen for 2 million dollars.',
  'Astronomers discovered a comet near Jupiter in March.',
]
/** What {@link ORIGINAL} says, in its order. */
export const CHINESE = [
  '智利的铜矿商把产量削减了15%。',
  '周一，鹿特丹港因罢工而关闭。',
  '护士英格丽德·哈尔沃森从河里救起一条狗。',
  '农民预计今年秋天小麦会有好收成。',
  '博物馆花200万美元买下一幅女王的肖像。',
  '三月，天文学家在木星附近发现一颗彗星。',
]
