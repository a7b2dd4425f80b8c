import { WordSet } from '#detect/word-set.ts'

/**
 * Words that a term of use is made of.
 *
 * Text outside a license that holds one of them is not provably harmless: it may take back what the license grants.
 * Other languages stand with their words for negation, permission, use and trade.
 */
export const TERM_WORDS = new WordSet(`
  not no non never neither nor none nothing cannot cant dont wont without only solely exclusively merely
  must shall should may might ought need needs require requires required requirement requirements requiring have
  except excepting exception exceptions excluding excluded exclude excludes exclusion unless until however notwithstanding
  prohibit prohibits prohibited prohibition prohibitions forbid forbidden forbids ban banned bans disallow disallowed  barred
  restrict restricts restricted restricting restriction restrictions restrictive limit limits limitation limitations
  permission permissions permit permits permitted permitting allow allows allowed consent consents approval approve approved
  authorize authorized authorization authorizes unauthorized clearance
  commercial commercially noncommercial noncommercially nc nonprofit profit profits profitable monetary monetize monetization
  personal private privately internal internally academic academia educational education nonproduction evaluation evaluate trial
   researcher researchers scientific study experimental demonstration demo testing benchmark benchmarking benchmarks
  military weapon weapons warfare nuclear surveillance police defense defence armed war violence harm harmful harmed ethical ethics unethical evil
  discriminate discrimination lawful unlawful illegal   legal sanction sanctions embargo country countries territory
  sell sells selling sold sale sales resale resell reselling rent rental lease leased leasing lend   market marketed
  host hosted hosting saas cloud managed service compete competes competing competitor competitors competitive
  fee fees royalty royalties pay paid payment payments payable price priced purchase purchased purchasing buy revenue revenues income turnover funding
  subscription subscribe subscriber subscribers customer customers clients enterprise  companies     government governmental
     employees employee headcount users user monthly active million billion
  subject policy policies acceptable agree agrees agreed agreement agreements accept acceptance comply compliance condition conditions conditional conditioned
  term terms clause provided provision provisions providing grant grants granted granting right rights revoke revoked revocable revocation revokes
  terminate terminates terminated termination expire expires expired expiry reserve reserves withheld withhold withdraw withdrawn deny denied refuse refused
  use used uses using usage user utilize utilized copy copies copied copying reproduce reproduced reproduction modify modified modifying modification modifications
  redistribute redistributed redistribution redistributions redistributing distribute distributed distribution distributing sublicense sublicensed sublicensing publish
  disclose disclosed confidential confidentiality proprietary secret
  obligation obligations obligated oblige obliged responsible responsibility liable liability indemnify indemnification warrant
  train training trained  models output outputs improve improving derive derivative derivatives
  you your yours anyone anybody everyone whoever licensee licensees recipient recipients party parties   person persons
  request requests requested ask asks asked obtain obtains obtained contact negotiate separate separately exclusive
  furthermore supplement supplemental supplementary addendum rider amended amendment override overrides prevail prevails supersede supersedes
  patent patents trademark trademarks royaltyfree religious political politics crypto cryptocurrency  gambling pornographic  minors children
  nicht kein keine keinen nie niemals nur ohne ausser verboten untersagt erlaubt erlaubnis zustimmung genehmigung kommerziell kommerzielle kommerziellen kommerzieller nutzung nutzen verwendung verwenden darf duerfen dürfen muss müssen gewerblich gewerbliche
  pas jamais interdit interdite interdits interdiction sauf sans seulement uniquement autorisation autorisé autorisée permis utilisation utiliser usage commerciale commerciales commerciaux doit doivent  peuvent gratuit
  nunca prohibido prohibida prohibidos permitido permiso uso usar comercial comerciales solo sólo únicamente sin excepto salvo debe deben puede pueden
  não proibido proibida somente apenas sem exceto permissão deve devem pode podem
  non mai vietato vietata soltanto solamente senza tranne permesso commerciale deve devono può possono utilizzo
  niet geen alleen verboden zonder toestemming commercieel gebruik mag moet
`)

/** Words besides those above at which a copyright line is over: the license itself has begun. */
export const LICENSE_OPENERS = new WordSet(`
  licensed license licence hereby this these verbatim redistributable freely disclaimer warranty warranties
  everyone unlimited verbatim free is are was has been released under
`)

/** Words after `copyright` that speak about copyright in general and name no holder. */
export const NOT_A_HOLDER = new WordSet(`
  notice notices holder holders owner owners law laws license licenses statement statements interest interests and or act treaties
  protection protected protections information line lines in is of to for on as with ownership disclaimer page message messages permission rights right
  registration assignment infringement infringements date year attribution legend
`)

/** Words that say who, in the places where a license names its holder; one may stand for another. */
export const HOLDER_WORDS = new WordSet(`
  copyright holder holders owner owners author authors contributor contributors regents university universities california berkeley college institute institution
  company companies corporation organization organizations organisation foundation inc ltd llc gmbh corp co its their his her respective name names
  project projects team developer developers group department laboratory laboratories lab labs staff
  licensor vendor maintainer maintainers creator creators editor editors publisher copyrightholder
  the of or and nor any a an above other others by its names tm
  franklin street st fifth floor suite boston cambridge ma usa temple place mass ave avenue 02110 1301 02111 1307 02139 330 675 51 59
  http www gnu org licenses fsf com net html htm txt php
`)

/** Of the words above, those that only join. */
export const CONNECTORS = new WordSet(
  `the of or and nor any a an above other others by its their his her tm http www gnu org fsf com net html htm txt php licenses`,
)

/** With which it is said what something is, or is done. */
export const IS = new WordSet('is are was were')

/** Words whose loss or gain changes no meaning. */
export const FILLER_WORDS = new WordSet(
  `the a an this that these those such above said following of its it also please then by to is be are as hereby herein`,
)

/** Words of a grant that are harmless where they are added and weigh where they are missing. */
export const GRANT_WORDS = new WordSet(`
  merge deal free charge freely perpetual worldwide irrevocable nonexclusive exclusive compile link import translate display perform prepare make have offer
  anyone purpose purposes alter alters source object binary form forms work works program derivative including furnished whom so substantial portions unrestricted
`)

/** Words of the sentence that says which notices a copy keeps. */
export const REPRODUCTION_WORDS = new WordSet(`
  notice notices list condition conditions disclaimer disclaimers copyright above following this that these and of the a in all every other permission statement software
  found file files attribution attributions source code works work documentation materials accompanying
`)
