import { expect, test } from 'vitest'
import { irregularPlural, secondPlural, singularOf } from '../../lib/text/english/nouns'
import { otherSpelling } from '../../lib/text/english/spelling'
import { isVerb, verbForms } from '../../lib/text/english/verbs'

test.each([
  ['neighbour', 'neighbor'],
  ['neighbourliness', 'neighborliness'],
  ['labour', 'labor'],
  ['colourful', 'colorful'],
  ['organisation', 'organization'],
  ['modernise', 'modernize'],
  ['industrialised', 'industrialized'],
  ['analyse', 'analyze'],
  ['paralysing', 'paralyzing'],
  ['centre', 'center'],
  ['centres', 'centers'],
  ['kilometres', 'kilometers'],
  ['dialogue', 'dialog'],
  ['catalogues', 'catalogs'],
  ['defence', 'defense'],
  ['licence', 'license'],
  ['travelling', 'traveling'],
  ['cancelled', 'canceled'],
  ['modelling', 'modeling'],
  ['fuelled', 'fueled'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['grey', 'gray'],
  ['aluminium', 'aluminum'],
  ['anaemia', 'anemia'],
  ['paediatric', 'pediatric'],
  ['oestrogen', 'estrogen'],
  ['haemorrhagic', 'hemorrhagic'],
  ['haematoma', 'hematoma'],
  ['haemodialysis', 'hemodialysis'],
  ['gynaecological', 'gynecological'],
  ['anaesthesiology', 'anesthesiology'],
  ['orthopaedics', 'orthopedics'],
  ['oesophageal', 'esophageal'],
  ['faecal', 'fecal'],
  ['foetus', 'fetus'],
  ['aetiology', 'etiology'],
  ['coeliac', 'celiac'],
  ['naevi', 'nevi'],
  ['amoebic', 'amebic'],
  ['leucocyte', 'leukocyte'],
  ['caesium', 'cesium'],
  ['gonorrhoea', 'gonorrhea'],
  ['dyspnoea', 'dyspnea'],
  ['lymphoedema', 'lymphedema'],
  ['hypercalcaemia', 'hypercalcemia'],
  ['glycaemic', 'glycemic'],
  ['ischaemia', 'ischemia'],
  ['palaeontology', 'paleontology'],
  ['sulphide', 'sulfide'],
  ['kilogramme', 'kilogram'],
  ['ageing', 'aging'],
  ['judgement', 'judgment'],
  ['skilful', 'skillful'],
])('%s and %s are one word', (british, american) => {
  expect(otherSpelling(british)).toBe(american)
  expect(otherSpelling(american)).toBe(british)
})

test.each([
  'enterprise',
  'exercise',
  'supervise',
  'rise',
  'promise',
  'size',
  'prize',
  'seized',
  'four',
  'hour',
  'tour',
  'doctor',
  'controlled',
  'expelled',
  'word',
  'report',
  'noise',
  'franchise',
  'epidemic',
  'academia',
  'systemic',
  'hemisphere',
  'pedestrian',
  'federal',
  'mathematics',
  'homeowner',
  'expertise',
  'precise',
  'compromise',
  'raised',
  'author',
  'contour',
  'velour',
  'horror',
])('%s has one spelling', (word) => {
  expect(otherSpelling(word)).toBeNull()
})

test.each([
  ['countries', 'country'],
  ['goals', 'goal'],
  ['nations', 'nation'],
  ['processes', 'process'],
  ['analyses', 'analysis'],
  ['criteria', 'criterion'],
  ['antibiotics', 'antibiotic'],
  ['pandemics', 'pandemic'],
  ['alveoli', 'alveolus'],
  ['sequelae', 'sequela'],
  ['prostheses', 'prosthesis'],
  ['carcinomata', 'carcinoma'],
])('%s is the plural of %s', (plural, singular) => {
  expect(singularOf(plural)).toBe(singular)
})

test.each(['news', 'customs', 'economics', 'process', 'status', 'crisis', 'series', 'goods', 'graphics', 'mechanics'])(
  '%s is no plural',
  (word) => {
    expect(singularOf(word)).toBeNull()
  },
)

test.each([
  ['child', 'children'],
  ['nebula', 'nebulae'],
  ['bacterium', 'bacteria'],
  ['axis', 'axes'],
  ['spokesman', 'spokesmen'],
  ['policewoman', 'policewomen'],
])('the plural of %s is %s', (singular, plural) => {
  expect(irregularPlural(singular)).toBe(plural)
})

test.each([
  ['alveolus', 'alveoli'],
  ['aurora', 'aurorae'],
  ['streptococcus', 'streptococci'],
  ['cortex', 'cortices'],
  ['calyx', 'calyces'],
  ['carcinoma', 'carcinomata'],
  ['aphelion', 'aphelia'],
  ['continuum', 'continua'],
  ['formula', 'formulas'],
  ['pelvis', 'pelvises'],
])('the second plural of %s is %s', (singular, plural) => {
  expect(secondPlural(singular)).toBe(plural)
})

test.each([
  ['safeguard', ['safeguards', 'safeguarded', 'safeguarding']],
  ['promote', ['promotes', 'promoted', 'promoting']],
  ['carry', ['carries', 'carried', 'carrying']],
  ['uphold', ['upholds', 'upheld', 'upholding']],
  ['submit', ['submits', 'submitted', 'submitting']],
])('the forms of %s', (verb, forms) => {
  expect(isVerb(verb)).toBe(true)
  expect(verbForms(verb)).toEqual(forms)
})
