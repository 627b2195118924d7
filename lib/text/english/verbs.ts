/** The forms of English verbs with which glossary phrases begin: `safeguard`, `safeguards`, `safeguarded`, `safeguarding`. */
import { otherSpelling } from './spelling'

const REGULAR = `
  abandon abolish absorb accelerate accept access accommodate accompany accomplish account achieve acknowledge acquire act
  adapt add address adhere adjust administer admit adopt advance advise advocate affirm agree aid aim align allocate allow
  alter amend analyse announce annul answer appeal appear apply appoint appraise appreciate approach approve arrange arrest
  ask assess assign assist assume assure attach attack attain attempt attend attract audit authorize avoid award back balance
  ban bargain base benefit block boost border borrow boycott breach broaden bridge cancel capture carry cause celebrate cement
  certify chair challenge champion change charge check cherish circumvent cite claim clarify clean clear close coexist
  collaborate collapse collect combat combine command commemorate commend comment commit communicate compare compensate compete
  complement complete comply compose comprehend compromise conceal concede concentrate conclude condemn conduct confer
  confirm confiscate conform confront connect conserve consider consolidate constitute construct consult consume contact
  contain continue contract contribute control convene converge convert convey convict cooperate coordinate correct counter
  cover crack create criticize crush cultivate curb cure damage deal decide declare decline decouple decrease dedicate
  deepen defend define defuse delay delegate deliver demand demarcate demonstrate denounce deny deploy derail design
  designate destroy detain deter determine develop devote differ digest diminish direct disarm discharge disclose discourage
  discriminate discuss dismantle dismiss dispatch display dispute disrupt dissolve distort distribute diversify divide
  dominate donate double draft earn ease edit educate elaborate elect eliminate embark embody embrace emerge emphasize employ
  enable enact encourage end endorse endure enforce engage enhance enjoy enlarge enrich ensure enter entertain entrench
  entrust envisage equip eradicate erode escalate escape establish evade evaluate evolve examine exceed exchange exclude
  execute exercise exempt exert exhaust expand expect expel experience expire explain exploit explore export expose express
  extend extract extradite face facilitate fail favour file finalize finance fix follow force foresee forge form formulate
  foster found free fulfil function fund gain gather generate govern grant greet guarantee guard guide halt handle harbour
  harmonize harness hasten head help hinder honour host identify ignore illustrate imagine impede implement import impose
  improve incite include incorporate increase indicate induce inform inherit inhibit initiate inject inspect inspire install
  institute integrate intend intensify interact intercept interfere interpret intervene introduce invade invest investigate
  invite invoke involve isolate issue join judge justify label lack launch lay legalize legislate lessen level leverage
  liberalize license lift limit link list live load lock look lower maintain manage manifest manufacture march mark maximize
  measure mediate merge mine minimize mitigate mobilize moderate modernize modify monitor move name narrow nationalize
  negotiate neutralize nominate normalize note notify nurture obey object oblige observe obstruct obtain occupy offer offset
  open operate oppose optimize order organize originate oust outline overhaul oversee own pack participate partner pass
  patrol pave perform permit persecute persist persuade pilot place plan pledge plot pool practise praise preach prepare
  prescribe present preserve press prevail prevent prioritize privatize probe proceed process proclaim procure produce prohibit
  promise promote prompt propel propose prosecute protect protest prove provide provoke publish pull punish purchase pursue push
  qualify question quote raise rally ratify reach react reaffirm realize reassure rebalance rebuild recall receive recognize
  recommend reconcile reconstruct record recover recruit rectify reduce refine reflect reform refrain refuse refute regard
  register regulate reinforce reiterate reject rejuvenate relate release relieve rely remain remedy remember remove render renew
  renounce repair repatriate repeal repeat replace report represent require rescue research resist resolve resort respect
  respond restore restrain restrict restructure result resume retain retaliate return reunify reunite revamp reveal reverse
  review revise revitalize revive revoke reward root rule safeguard salute sanction satisfy save scrap screen secure
  seize separate serve settle shape share shelve shift shorten showcase sign signal simplify sincerely slash smuggle solicit
  solve sound spare specify spill spur stabilize stage standardize start state step stimulate stop strain stream stripline
  strengthen stress strive struggle study subject submit subsidize succeed suffer suggest summarize supervise supplement supply
  support suppress surpass surrender suspend sustain sweat synergize tackle target tariff tax terminate test tighten tolerate
  top trace trade train transfer transform transit translate transport travel treat trigger trust try unfold unify unite unleash
  unlock unveil update upgrade uphold urge use utilize vaccinate value verify veto view violate visit voice vote vow walk
  abet abrogate acquit adjourn adjudicate allege annotate arraign authenticate bequeath coerce compile configure debug decompress
  decrypt deduce defraud deport dereference diagnose dispense embezzle encrypt exonerate extort extradite forfeit hospitalize
  immunize impeach incarcerate indict infect infringe initialize inoculate instantiate iterate litigate overrule parse perjure
  plead prosecute quash redact refactor remit reprieve repudiate rescind resuscitate sedate serialize sue synchronize terminate
  testify tokenize transpose upload download violate vitiate
  abate abduct abscond absolve accrue activate append arbitrate assert browse compute concatenate deactivate decode
  deduct delete depose depreciate detach detect disable disbar discard divest embed emit encapsulate encode enjoin
  enqueue enumerate evict expunge extrapolate fetch hijack insert interpolate interrogate liquidate obfuscate overload
  populate prepend prune recuse redeem refinance reimburse remand resample resize retrieve revert sequester shuffle
  simulate spawn subscribe throttle toggle truncate uninstall unmount unsubscribe unwrap vacate validate waive wrap
  abbreviate abort abuse accentuate accredit acquiesce actuate adjoin admonish adorn advertise afflict aggravate alienate
  alleviate amass amputate annex apprehend assassinate assimilate avert avow await banish blackmail bombard bribe calibrate
  campaign capitulate castigate cede censor circulate click coach coagulate collate collide commandeer commence commute
  compress comprise conceive conciliate condense condone congregate conquer consent conspire construe contaminate contend
  contradict contravene corroborate corrode crash curtail deceive decommission decompose decorate default defeat deflate
  deflect deform degrade dehydrate deliberate delineate demolish demote denigrate denominate deplete deplore deposit
  desalinate descend destabilize deteriorate detonate devalue devastate devolve differentiate dilate dilute disburse discern
  disclaim discontinue disembark disinfect dislocate disobey dispel disperse displace dispose disregard dissect disseminate
  dissipate dissociate dissuade distinguish diverge divert divulge drag dribble drill dwindle eject elicit elongate
  elucidate elude emanate emancipate emigrate emulate encompass encroach endanger endow engulf enlist enrage enroll enslave
  ensue entice entitle equate erupt evacuate evaporate evoke evolve exacerbate exaggerate excavate excrete exhale exhume
  exile expedite expend expropriate extinguish exude fabricate flood fluctuate foment foreclose fumigate germinate hedge hibernate
  highlight humiliate illuminate immigrate impair impersonate impound impoverish imprison incapacitate incinerate
  incriminate incubate incur indoctrinate infer infiltrate inflate inflict infuse ingest inhabit inhale injure inquire
  inscribe insinuate instigate instruct insulate insure intercede intertwine intimidate intoxicate intrude inundate
  irradiate irrigate jettison kidnap languish leak lease levitate liquefy loathe lobby lubricate maim manipulate meditate
  migrate misappropriate modulate motivate mourn multiply mutate obliterate offend omit orchestrate ordain oscillate outlaw
  outlive outnumber outpace outperform outsource outweigh overestimate overstate overturn overvalue overwhelm ovulate
  paralyse patent penetrate perceive perish permeate perpetrate perpetuate pervade petition phase plummet pollinate pollute
  ponder portray postpone precipitate preclude predict preside presume proliferate prolong promulgate pronounce propagate
  prorogue proscribe prosper quarantine quell ramp rebound recede reciprocate reclaim recombine recuperate recur recycle
  redeploy redistribute reelect refuel refund refurbish regain regenerate rehabilitate reinstate relinquish relocate renege
  renovate repel replenish replicate repossess reproduce reschedule reside resonate retire retract retrofit revalue revere
  roll rotate sabotage saturate secede secrete segregate sentence solicit speculate sponsor sprint squander stagnate
  stipulate stockpile strangle subdue subjugate sublimate subpoena subsist substantiate subtract subvert succumb suffocate
  supersede supplant swap sync tabulate tamper tarnish thwart topple torture transcend transcribe transfuse transgress
  transplant traverse tune turn uncover underestimate underfund undermine underperform underpin understate unearth uproot
  usurp vacillate ventilate vindicate volunteer worsen
  abhor abide abound accuse accustom adjudge adsorb affect affix afford aggregate allay allude amalgamate animate
  anneal annihilate annoy anticipate appease apportion arrogate assail assemble associate attenuate attest auction
  augment automate bake barter bathe behave belittle belong besiege bestow betray bewilder boil bolster bomb breathe
  brighten bury calculate calm cater cease chat chew circumscribe cleanse clone coalesce cohabit coincide collude
  combust commingle compel complain complicate concur confess confide confine confuse connive connote consist
  constrain contemplate contrast convince convulse cope correlate correspond covet crawl dampen darken decay
  decelerate decimate decipher decree deem defame defer deforest defray defrost defy denote depart depict depopulate
  deprive derive desecrate desist destine dethrone detract deviate devise devour diffract diffuse discolour disconcert
  disenfranchise dislodge dismember disown dispossess disprove dissent distil distract disturb divorce dodge drain
  drown eavesdrop elapse elevate embalm embolden embroil empower enamour encircle enclose encumber endear enfranchise
  engender engrave enliven ennoble enrapture enshrine entail entangle enthrone entrain envision erase espouse estimate
  etch exasperate excel excite exclaim exhort exist explode exterminate extol fade fasten fathom fatten fear ferment
  flatten flirt float flourish focus forestall forewarn format fracture frustrate furnish glide graft grieve hamper
  happen harass harvest heal heighten hire hoist hone hydrate ignite imbue imitate immerse impale impart impel imperil
  impinge implicate implode implore imply impress impute inaugurate incise inculcate indulge infest inflame infuriate
  ingratiate innervate innovate insist insult interbreed interleave interlock interrupt interview invalidate invent
  invert invigorate invoice irritate jail juxtapose kill lacerate lament laminate lapse launder lengthen listen loan
  lodge loosen lure maltreat masquerade mature melt mend merit mimic misbehave misinform mislay misquote mistreat
  mortgage mow muddle murder navigate necessitate neglect nourish obsess occlude occur ooze opine oppress outgun
  overcharge overflow overlap overlook overpower overshadow palpate parachute parch parole perforate peruse pester
  photograph pillage pinpoint plunder poach poison pose possess pour precede preempt prefer prejudge preoccupy
  presuppose pretend prevaricate profess profit progress protrude puncture purge purport quench radiate rape ravage
  realign reappear rearm rearrange reassess reassign reboot rebuke recant recharge recite reckon recline recoil
  reconfigure reconnect reconvene recoup recreate redefine refocus refract refresh refrigerate regress rehearse reheat
  reignite reinvest rejoice rejoin relapse relax relay relegate reload reminisce remunerate reopen rephrase repress
  reprimand reprint request rescale resemble resent reserve reshape resign resound respire restart restock resurface
  retard reticulate retry reuse reverberate revolt ridicule roam roast rob rot rout rub rupture rust scan scatter
  scavenge schedule scold scorch scour seem segment sever sharpen shatter shear shelter shiver shred shrug shun sift
  simmer skip slaughter smother sneeze sniff soak soften soothe sort spoil spray sprinkle squeeze stagger starve steer
  stiffen straighten stretch strip stun sublease submerge subside suffice summon superimpose supervene suppose surf
  surmise surmount surprise surround survey survive swallow swarm switch tag taint tease tempt threaten thrive torment
  trample transact transfix transmute transpire tremble trespass tumble unblock unclog undervalue unpack
  unplug unravel unscrew unseal untie unzip uplift urinate usher vanish vary venerate vibrate vie vomit vouch wander
  warp wean weigh whip whisper whiten wither wonder worry worship wrestle
  abridge abstain accede acclaim accord accost acculturate acquaint admire admix adore agglomerate agitate alight
  amaze amuse applaud approximate argue arouse arrive articulate ascend ascertain ascribe aspire astonish astound
  atone attune avenge awaken babble baffle balk barbecue bask baste beckon befriend beg belie believe bemoan berate
  blame bless blink blister blush boast bother brag brandish broil budge bully burgeon butcher canvass captivate carve
  catapult chafe chant cheat chide choke chop choreograph churn clamber clamp clasp clench climb clothe coax coddle
  commiserate concoct condescend confound congeal congratulate conjoin conscript consign console consummate contrive
  converse cough cower crave creak cringe crosscheck cruise crumble crumple culminate curl dabble dangle dare daunt
  dazzle deaden debilitate decry defecate delude delve demean depend deride describe despise detest dictate dine dip
  disband dishearten dismount dissemble downgrade doze drape drip droop dump dunk dupe duplicate dye ebb efface elate
  elute emasculate embarrass embellish embroider encamp encase enchant encipher encounter encrust enervate engross
  enthrall enunciate err eventuate exalt excise excommunicate expiate expound extenuate extirpate extricate falter
  fascinate feign fidget filter finish flake flatter flaunt flinch flog flounder fluoresce fret frighten frown fry
  fulminate fume gamble gape garner gesticulate glare glaze gnaw gobble gouge grab grapple grasp graze grumble guzzle
  haggle harrow hatch heave hesitate hiss hobble hug hum hunt hurl hustle implant inflect inter interconnect interject
  interlace interpenetrate interpose intersect inure itch jeer jog jostle jump kick knead knit lash liberate lick
  lighten linger locate loiter lounge lug lurk marinate marry marvel massacre mastermind matriculate meander meddle
  metamorphose militate mingle misfire misjudge misplace mispronounce mistrust mix molest mop muffle mull mumble
  muster mutilate mutter nag narrate nestle nod nudge officiate ogle orient outclass outdistance outmaneuver
  outmanoeuvre outmode outsmart outstrip overact overbook overburden overcook overdose overexpose overextend overfill
  overheat overprice overreact overtax overwork owe pamper parry partition peddle peel pepper persevere pertain
  perturb pierce pilfer pinch pivot plague plod plunge poke portend postulate pounce precondition prise procrastinate
  prod proffer prop prophesy pry puff pulsate pummel punctuate purl puzzle quadruple quicken ramble ransack reap
  reawaken recompile reconnoitre recount rediscover refer refill refinish reformulate regale regroup rehash reimagine
  reinterpret relent remarry remind remodel rename reorder repaint repent replant repopulate reposition reproach
  reprocess repulse reroute resupply resurrect retest retrain revel revile revolve rewire rinse rip ripen rivet
  rummage sadden sag salivate salvage scare scoff scratch scrawl scribble scrounge scrub sear seclude seep serenade
  shave shimmer shirk shove shroud shuttle sicken sidestep sip situate sizzle skid skim skulk slacken slam slap sling
  slump slurp smack smear smolder smoulder snag snatch sneak snoop snore snub snuggle soar sob solder spearhead splice
  spout sprain sprawl spurn squash squeak squint stab stack stain stammer startle stifle stir stoop strafe stroll
  strut stumble stutter subcontract subtend subtitle suffuse superintend supplicate swab swagger swindle swipe swirl
  swivel tack tailor taper tarry taunt teeter televise tend tether thank thicken thrash thresh throb thump
  tilt tinge tingle tinker totter transmit trawl trickle trudge tug twiddle twinkle twist twitch uncork undercharge
  underline underrate underscore undress undulate unhitch unload unmask unscramble upholster utter vanquish veer vex
  vouchsafe waft wag wait wane wash waver wed weld wheedle whet whimper whine whirl whisk whistle wiggle wilt wince
  winnow wobble woo wrangle wreak wreck wrench wriggle wrinkle yank yawn yearn yell zigzag zip zoom
  accrete backfill cache dredge flush haul intubate levy ligate moor novate offload paste query rebase resect scrape scroll stow
  titrate tow
  want warn waste watch weaken welcome widen wield wipe wish work yield`

const IRREGULAR = `
  be is was were been being|bear bears bore borne bearing|become becomes became becoming|begin begins began begun beginning
  break breaks broke broken breaking|bring brings brought bringing|build builds built building|buy buys bought buying
  catch catches caught catching|choose chooses chose chosen choosing|come comes came coming|cut cuts cutting
  deal deals dealt dealing|draw draws drew drawn drawing|drive drives drove driven driving|fall falls fell fallen falling
  feel feels felt feeling|fight fights fought fighting|find finds found finding|forge forges forged forging
  get gets got gotten getting|give gives gave given giving|go goes went gone going|grow grows grew grown growing
  have has had having|hold holds held holding|keep keeps kept keeping|know knows knew known knowing|lay lays laid laying
  lead leads led leading|learn learns learned learnt learning|leave leaves left leaving|lend lends lent lending
  let lets letting|make makes made making|mean means meant meaning|meet meets met meeting|overcome overcomes overcame overcoming
  pay pays paid paying|put puts putting|rebuild rebuilds rebuilt rebuilding|rise rises rose risen rising
  run runs ran running|say says said saying|see sees saw seen seeing|seek seeks sought seeking|sell sells sold selling
  send sends sent sending|set sets setting|shake shakes shook shaken shaking|show shows showed shown showing
  speak speaks spoke spoken speaking|spend spends spent spending|spread spreads spreading|stand stands stood standing
  strike strikes struck striking|strive strives strove striven striving|take takes took taken taking|teach teaches taught teaching
  tell tells told telling|think thinks thought thinking|undergo undergoes underwent undergone undergoing
  undertake undertakes undertook undertaken undertaking|uphold upholds upheld upholding|win wins won winning
  withdraw withdraws withdrew withdrawn withdrawing|write writes wrote written writing|oversee oversees oversaw overseen overseeing
  foresee foresees foresaw foreseen foreseeing|forgive forgives forgave forgiven forgiving|forget forgets forgot forgotten forgetting
  lose loses lost losing|read reads reading|hit hits hitting|quit quits quitting|split splits splitting|rid rids ridding
  override overrides overrode overridden overriding|overwrite overwrites overwrote overwritten overwriting
  rewrite rewrites rewrote rewritten rewriting|freeze freezes froze frozen freezing|throw throws threw thrown throwing
  underwrite underwrites underwrote underwritten underwriting|overthrow overthrows overthrew overthrown overthrowing
  withhold withholds withheld withholding|withstand withstands withstood withstanding|undercut undercuts undercutting
  sublet sublets subletting|outsell outsells outsold outselling|flee flees fled fleeing|shrink shrinks shrank shrunk shrinking
  offset offsets offsetting|upset upsets upsetting|reset resets resetting|broadcast broadcasts broadcasting|shut shuts shutting
  arise arises arose arisen arising|awake awakes awoke awoken awaking|beat beats beaten beating|bet bets betting|bid bids bidding|input inputs inputting|
  bend bends bent bending
  bind binds bound binding|bite bites bitten biting|bleed bleeds bled bleeding|blow blows blew blown blowing
  breed breeds bred breeding|burst bursts bursting|cast casts casting|creep creeps crept creeping|dig digs dug digging
  drink drinks drank drunk drinking|eat eats ate eaten eating|feed feeds feeding|fly flies flew flown flying
  forbid forbids forbade forbidden forbidding|forecast forecasts forecasted forecasting|grind grinds grinding
  hang hangs hung hanged hanging|hear hears heard|hide hides hid hidden hiding|hurt hurts hurting
  inlay inlays inlaid inlaying|mislead misleads misled misleading|mistake mistakes mistook mistaken
  misunderstand misunderstands misunderstood|outbid outbids outbidding|outgrow outgrows outgrew outgrown outgrowing
  overrun overruns overran overrunning|oversell oversells oversold overselling|overtake overtakes overtook overtaken overtaking
  partake partakes partook partaken partaking|repay repays repaid repaying|resell resells resold reselling
  redraw redraws redrew redrawn redrawing|overdraw overdraws overdrew overdrawn overdrawing|
  burn burns burned burnt burning|fling flings flung flinging|outdo outdoes outdid outdone outdoing|outrun outruns outran outrunning|
  overdo overdoes overdid overdone overdoing|rerun reruns reran rerunning|retell retells retold retelling|
  rewind rewinds rewound rewinding|shine shines shone shined shining|tread treads trod trodden treading|
  undersell undersells undersold underselling|weep weeps wept weeping|retake retakes retook retaken retaking|ride rides rode ridden riding
  sew sews sewed sewn sewing|shed sheds shedding|shoot shoots shot shooting|sing sings sang sung singing
  sink sinks sank sunk sinking|sit sits sat sitting|slay slays slain slaying|slide slides slid sliding
  sow sows sowed sown sowing|spin spins spun spinning|steal steals stole stolen stealing|sting stings stung stinging
  swear swears swore sworn swearing|sweep sweeps swept sweeping|swell swells swelled swollen swelling
  swim swims swam swum swimming|swing swings swung swinging|tear tears tore torn tearing|thrust thrusts thrusting
  understand understands understood|undo undoes undid undone undoing|unwind unwinds unwound unwinding
  wake wakes woke woken waking|wear wears wore worn wearing|weave weaves wove woven weaving|wind winds wound winding
  forsake forsakes forsook forsaken forsaking|forgo forgoes forwent forgone forgoing|underlie underlies underlay underlain underlying
  dwell dwells dwelt dwelled|kneel kneels knelt kneeling|cling clings clung clinging
  overhear overhears overheard overhearing|overlay overlays overlaid overlaying|underpay underpays underpaid underpaying
  misread misreads misreading|remake remakes remade remaking|spit spits spat spitting|wring wrings wrung wringing`

const regular = new Set(REGULAR.trim().split(/\s+/))
const irregular = new Map<string, readonly string[]>()
for (const row of IRREGULAR.trim().split(/\||\n\s*/)) {
  const forms = row.trim().split(' ')
  if (forms[0]) irregular.set(forms[0], forms.slice(1))
}

const DOUBLING =
  /^(?:[b-df-hj-np-tv-z][aeiou][bdgmnpt]|ban|abet|acquit|embed|emit|(?:un)?wrap|debug|remit|commit|control|patrol|expel|compel|propel|curb?b|defer|deter|permit|admit|submit|plan|plot|stop|step|scrap|slash|spur|top|wed|rid|equip|refer|transfer|occur|confer|transmit|trap|cap|map|tap|slip|drop|rebut|allot|regret|fulfil|instil|enrol|distil|chat|fit|tip|trim|jam|hem|hum|vet|bar|star|stir|swap|drag|retrofit|incur|infer|recur|repel|abhor|annul|omit|kidnap|disbar|dispel|underpin|eavesdrop|overlap|prefer|concur|excel|extol|format|impel|outgun|rob|rot|rub|scan|shred|shrug|shun|skip|strip|stun|tag|unclog|unplug|unzip|whip|worship|beg|brag|chop|dip|drip|grab|hug|hum|inter|jog|lug|mop|nag|nod|outstrip|prod|prop|rip|sag|scrub|sip|skid|skim|slam|slap|snag|snub|sob|stab|stir|strut|swab|throb|tug|wag|wed|zigzag|zip|skip|ram|stem|knit|pat|pin|pop|span|spot|star|thin|dim|dot|dam|clip|cram|crop|blot|blur|bob|flog|fret|plod|whet)$/

/** Whether a lower-case word is on the lists of verbs. */
export const isVerb = (word: string): boolean => isListed(word) || isListed(otherSpelling(word) ?? '')

const isListed = (word: string): boolean =>
  isKnown(word) || VERB_ENDING.test(word) || isKnown(PREFIXED.exec(word)?.[2] ?? '')

const isKnown = (word: string): boolean => regular.has(word) || irregular.has(word)

/** Endings that only verbs have: amortize, nullify. */
const VERB_ENDING = /^(?!(?:pr|ma|ass)ize$|(?:over|under)?size$)[a-z]{2,}(?:ize|ify)$/

/** Prefixes that make verbs of verbs: deallocate, reopen, misjudge. */
const PREFIXED = /^(de|dis|mis|over|pre|re|un)([a-z]{5,})$/

/** Words that, alone in a glossary, are nouns: what is stated is no state, and a meaning no mean. */
const NOUNS = new Set(
  `account act address aim answer approach attempt base block board border cause chair condition contact contrast cost
  cover design document exercise experience face factor feature field figure file float fly focus force form found
  burn function gain guide hatch head host image issue label land lead level light limit link list live load lock look mark
  market matter mean measure mine model move name note number object offer open order own pack part pass phase pilot
  place plan plant plot point pool position post power press process program project question ramp range rate reason
  record report reserve result return reward roll root rule sample scale screen set shape share shift ship show sign
  slide sound source space spare stack stage stand standard start state step stock store strain stream stress strike
  strip structure study subject suit supply surface switch table target tear term test time title top trace train
  transform transit treat tune turn unit use value view voice walk wave wind work yield`.split(/\s+/),
)

/** Whether a lower-case word that stands alone in a glossary is meant as a verb, without a `to` before it. */
export const isVerbAlone = (word: string): boolean => isVerb(word) && !NOUNS.has(word)

/** What makes one verb with the verb behind it: cross-examine, fine-tune, right-click. */
const COMPOUND =
  /^(?:back|bench|copy|counter|court|cross|double|dry|fine|force|hand|jump|kick|left|mass|pilot|proof|right|short|spot|stress|test)[ -]([a-z]+)$/i

/** The verb at the end of a compound one, or null where a term is none. */
export function compoundVerb(text: string): string | null {
  const verb = COMPOUND.exec(text)?.[1]
  return verb !== undefined && isVerb(verb) && !(NOUNS.has(verb) && !/^(?:sign|tune)$/.test(verb)) ? verb : null
}

/** Forms of verbs that are other words far more often: prepositions, conjunctions. */
const OTHER_WORDS = new Set(
  'according compelling concerning considering following given including owing provided regarding supposed'.split(' '),
)

/** The forms of a verb that stands alone in a glossary: what is `following` follows nothing. */
export const formsAlone = (base: string): readonly string[] => verbForms(base).filter((form) => !OTHER_WORDS.has(form))

/** All forms of a verb but its base: third person, past, participles. */
export function verbForms(base: string): readonly string[] {
  const listed = irregular.get(base)
  if (listed) return listed
  const [, prefix, stem] = PREFIXED.exec(base) ?? []
  const forms = irregular.get(stem ?? '')
  if (forms) return forms.map((form) => `${prefix}${form}`)
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`]
  if (/[aiou]c$/.test(base)) return [`${base}s`, `${base}ked`, `${base}king`]
  if (base.endsWith('ie')) return [`${base}s`, `${base}d`, `${base.slice(0, -2)}ying`]
  if (/(?:ee|ye|oe)$/.test(base)) return [`${base}s`, `${base}d`, `${base}ing`]
  if (base.endsWith('e')) return [`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`]
  const doubled = DOUBLING.test(base) ? base + base.slice(-1) : base
  const third = /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`
  return [third, `${doubled}ed`, `${doubled}ing`]
}
