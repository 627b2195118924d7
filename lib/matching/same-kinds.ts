/**
 * Works behind whose name each paper says their kind in its own words: the Kambarata-1 hydropower plant is a hydroelectric
 * power station, the China-Kyrgyzstan-Uzbekistan railway a rail line.
 */

/** Each row names one kind. */
const KINDS = [
  'hydropower plant/hydropower station/hydropower project/hydroelectric power plant/hydroelectric power station/hydroelectric plant/hydroelectric station/hydroelectric project/HPP',
  'thermal power plant/thermal power station/TPP',
  'nuclear power plant/nuclear power station/nuclear plant/NPP',
  'wind farm/wind power plant/wind power station/wind power project/wind project',
  'solar farm/solar park/solar plant/solar power plant/solar power station/solar project/photovoltaic plant/photovoltaic power plant/photovoltaic power station',
  'natural gas pipeline/gas pipeline',
  'crude oil pipeline/oil pipeline',
].map((row) => row.split('/'))

/** An underground railway is no railroad: only lines between two places, or across one, are the same. */
const LINES = 'railway/railroad/rail line/railway line/rail link'.split('/')
const LINE = /^\p{Lu}[\p{L}.' ]*[-–—]\p{Lu}/u

const endingWith = (kinds: readonly string[]): RegExp => new RegExp(`^(\\p{Lu}.*) (${kinds.join('|')})$`, 'iu')

const ROWS = [...KINDS, LINES].map((kinds) => ({ kinds, ending: endingWith(kinds) }))

/** The name of a work with each other word for its kind. */
export function sameKinds(text: string): string[] {
  for (const { kinds, ending } of ROWS) {
    const [, name, kind = ''] = ending.exec(text) ?? []
    if (name === undefined || !/^\p{Lu}/u.test(text) || (kinds === LINES && !LINE.test(text))) continue
    return kinds.filter((other) => other !== kind.toLowerCase()).map((other) => `${name} ${other}`)
  }
  return []
}
