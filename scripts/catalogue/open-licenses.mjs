// The licenses that are Open Source as they stand, each with its verdict, as the product itself judges them. Needs `build/`.

export async function openLicenses(knowledge) {
  const { judgeId } = await import('../../build/osd/judge.js')
  const { changesByDate } = await import('../../build/model/lexicon.js')
  const ids = [...knowledge.spdx, ...knowledge.catalogue].map(({ id }) => id)
  const known = ids.map(id => [id, judgeId(id, knowledge)])
  return Object.fromEntries(known.filter(([id, { verdict }]) => verdict === 'open-source' && !changesByDate(id, knowledge)))
}
