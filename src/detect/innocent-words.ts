import { PROSE_WORDS } from '#detect/prose-words.ts'
import { TECHNICAL_WORDS } from '#detect/technical-words.ts'
import { WordSet } from '#detect/word-set.ts'

/**
 * Words of plain remarks about a work: who made it, what it is called, where it lives.
 *
 * A remark is believed to take nothing back only if all of its words are listed here or are names. The list holds no word that
 * refuses, demands, reserves, counts or prices anything, and no word for a group of people that a term could single out.
 */
export const INNOCENT_WORDS = new WordSet(`
  a an the either this that these those its their his her our we us i me my he she they it
  of in on at to from by with for as and or also too both into under between among about after before since during through within along beside around over
  is are was were be been being has had do does did can will would could
  here there which who whom what when where how then so such same other others another further various several many some most all each every both one two three four five six
  first second third last next new newer newest old older oldest original originally current currently previous previously former formerly early earlier late later latest recent recently
  very more less much just quite mostly mainly partly largely heavily loosely slightly originally generally together directly originally primarily
  please see note notes refer read below above following following attached listed mentioned described shown found given named called known titled referred stated quoted
  author authors authored coauthor coauthored coauthors contributor contributors contribution contributions contribute contributed maintainer maintainers maintained maintain developer developers
  developed development developing create created creator creators creation creating write writing written writer wrote made make making design designed designer implement implemented implementation implementations implementing
  invented port ported porting adapted adaptation based translated translation translator converted conversion extended extension extensions extend improved improvement improvements enhanced enhancement enhancements
  rewritten rewrote refactored forked fork forks modified modifications changes change changed changelog history updated update updates fixed fixes fix bug bugs patch patches release releases released revision revised
  copyright copyrighted copyrights holder holders owner owners license licenses licensed licensing legal notice notices header headers attribution attributions acknowledgment acknowledgments acknowledge credit credits thanks thank
  gratefully special grateful kindly courtesy help helped helpful helping support supported ideas idea suggestion suggestions feedback comment comments question questions advice work works worked working effort efforts voluntary individual individuals people person
  behalf member members team group project projects projects department laboratory laboratories university institute institution college school faculty foundation corporation company inc ltd llc gmbh organization organizations association society community communities center
  software program programs library libraries package packages module modules component components file files source sources code codes script scripts tool tools toolkit toolkits application applications app apps plugin plugins framework frameworks engine
  system systems server language languages compiler interpreter parser generator driver drivers kernel utility utilities function functions class classes method methods routine routines algorithm algorithms data database documentation documents document docs manual
  guide readme text texts font fonts image images icon icons logo artwork graphics picture pictures theme themes template templates example examples sample samples test tests suite build makefile header tarball archive archives repository repositories mirror directory directories
  folder folders tree root subdirectory subdirectories path name names title version versions date dates year years number numbers list lists line lines section sections paragraph chapter page pages part parts portion portions copy piece pieces snippet snippets rest remainder
  contents content table index introduction overview description summary abstract information info details detail more reference references link links url website site web homepage home internet online http https www ftp mail email mailing address addresses phone fax tel
  contain contains contained containing include includes included including consist consists comprises comprise come comes came appear appears exist exists reside resides accompany accompanies accompanied accompanying ship ships shipped bundled bundle distributed distribution distributions available published publication publisher
  download downloaded downloads obtained get got take taken borrowed derived derives extracted imported incorporated incorporates incorporating embedded merged combined generated incorporates inspired inspiration influenced modeled similar like
  open free public domain official unofficial standard standards general common main major minor simple small fast easy quick light lightweight portable modern classic basic complete full whole entire single multiple individual different
  january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
  st street avenue road floor suite box building usa germany uk canada california massachusetts boston cambridge berkeley
  end begin start beginning appendix exhibit annex schedule preamble foreword preface
  mit isc bsd gpl lgpl agpl gnu apache mozilla mpl eclipse epl boost artistic zlib unlicense clause clauses term terms condition conditions agreement lesser affero public academic
  re eg ie etc et al vs aka cf ie ca circa nee jr sr dr prof mr mrs ms phd
  api cli gui html css xml json yaml pdf ascii utf unix linux windows macos posix ansi iso java javascript python perl ruby php rust go typescript lua node npm
  cooperation collaboration learn consortium enterprises sponsored partially assigned designated successor steward stewardship via defined displayed prose externally exact located vendor vendored
  dependency dependencies additionally core portable definition definitions faq cooperatively published submitted reviewed corrected edited editor editors compiled collected collection
  brief explanation additional reserved liberal permissive differences essential intended describe target targets platform platforms architecture connection pooler web http micro framework frameworks wsgi
  request dispatching routes routing url parameter parameters argument arguments vector vectors string strings parse parses parser space spaces word words slot slots handle handles double quotes quote backslash backslashes character characters charset
  interface interfaces header include import imports imported unsigned signed int char struct pointer pointers buffer buffers byte bytes bit bits value values variable variables type types object objects array arrays map maps set sets loop
  check checks checked print prints printed output input read reads write writes store stores stored load loads loaded run runs running execute executes return returns returned call calls option options flag flags command commands
  debug debugging log logs logging error errors warning warnings compile compiled compiles linked linking link static dynamic runtime build builds built install installed installation configure configuration config settings
  browser browsers client widget widgets button buttons window windows screen page layout style styles stylesheet color colors css markdown
  network socket sockets protocol protocols packet packets stream streams thread threads process processes memory cache disk hardware device devices
  math mathematical matrix compute computes computing calculation numeric integer float random hash hashes hashing sort sorting search searching tree trees graph graphs node nodes edge edges
  provides implements uses allows converts computes handles transforms
  voluntarily whose asf division global seen done translators van von de der den di du dos ter typeface typefaces mouse repacked manpages manpage
  now mon tue wed thu fri sat sun irc twitter mastodon matrix freenode significantly originates rebuilt export relevant compression audio
  debianized debianised debianization repackaged subprojects keyring keyrings
  puts compact disk disks esp comprehension readable human adapters placed directed scan role follow world wide web thread things thing
  kit optimised initialised synchronised normalised customised product products companion sums freely up downloadable comprising article articles blog tutorial authorship prepackaged retrieved distro
  material materials artifact artifacts dated dual follow alternate prominent
  affiliates subsidiaries
  undef arg args dirs err stuff val std buf sure exactly even natural something particular appropriate newlines alive primitives inherit ops noinline goroutine goroutines syscalls ints consistency panics min accessing populate symlink fmt
  mutexes lookups rune runes linkname microseconds nanoseconds sentinel builtins atexit shutdown zeros zeroes receives expr coroutine coroutines lineno nicely trie cutoff onwards ncurses stubs opts refcount layers vars pyexpat wire slashes proc temporarily
  handshake thru unlink noescape unwind specs logarithmic certs weakref weakrefs inserts klass exc solaris filehandle forking machinery annotate unpacked rpcgen xdr innermost doubles msg cmp net clears locals syntactic spawn closes dirname uid gid pid autoload
  uint readonly persistent cancellation queues surrogate barrier repeatedly counterpart declaring dicts perf bind modulus listeners listening subprocess uintptr timeval timespec codegen fileno combines denote overwritten underflow involving prune liveness strategies
  uname outfile pipes unlocked synchronize scopes asserts tracebacks degenerate lengths monitors signifies debuggers suffixes freelist div marshal differentiate unprocessed yielded parametrized sysconfig getopt rewrites echoing umask mtime redirected pickle libxml
  rewind inspecting virtualenv unnecessarily eagerly tokenize stringer pthreads emulated confuse fixers subtype equivalence bignum semaphores radix mips thunk bytearray unregistered alphabetical binascii segfault prepend notion disassembly xpath primes xor
  parenthesized filesystems basename deallocate wakeup capacity untyped readline insufficient idx repetitions invalidate lockfile octet ctor mkdir noop overlaps nulls algorithmic destructor
  sourced selected
  any yourself opensource sites count counts opensource sharing dhcp dns tcp udp ftp smtp imap ldap ssl tls mqtt rtp snmp nfs smb usb pci spi uart gpio
  format upstream contact licence upstreamname debian packaging packaged packager packagers maintainer paths
  ${TECHNICAL_WORDS}
  ${PROSE_WORDS}
`)

/** Of all words that a sentence may hold which only disclaims: with no other word in it, it can be no term of use. */
export const DISCLAIMING_WORDS = new WordSet(`
  this that these the a an of in on or and to for from with without by as at is are be been was were will shall may can not no none nor neither any all each every such other others
  software program programs library package code source work works material materials file files document documentation data product products item items
  provided supplied offered licensed furnished distributed available delivered released contributed
  author authors contributor contributors holder holders owner copyright licensor licensors company corporation university regents foundation suppliers supplier distributor distributors vendor affiliates employees agents directors officers sponsors members they their its it
  warranty warranties warrant warrants warranted representation representations represent claims claim claimed guarantee guarantees guaranteed express expressed implied statutory either kind kinds type whatsoever whether even including included include includes limited limitation limiting otherwise
  merchantability merchantable merchantibility fitness fit suitability suitable particular specific purpose purposes title noninfringement non infringement infringing satisfactory quality accuracy accurate completeness reliability usefulness performance absence errors error bugs defects latent
  liable liability liabilities responsible responsibility obligation damage damages loss losses lost direct indirect incidental special exemplary punitive consequential consequences tort torts contract contractual strict negligence theory action arising arises out connection caused cause regard regards respect tortious
  procurement substitute goods services use inability profits profit revenue business interruption advised advice informed aware possibility possible thereof event circumstances circumstance case hope useful but disclaim disclaims disclaimed disclaiming disclaimer hereby specifically explicitly expressly
  maintenance support updates enhancements modifications correct assume assumes risk risks entire own your you user users using used result resulting results make makes made extent permitted applicable law laws unless required agreed writing under there if so than more
  must means basis mere assumed itself consequence thing whole defend however way ways nature anyone faults fault hardware
  see gnu general public license details lesser affero language governing permissions limitations about suits
  only
`)

/** Of all words that the sentence may hold which forbids to advertise with a name. */
export const ENDORSING_WORDS = new WordSet(`
  not no none neither nor may used use without permission must shall should be approval consent obtained obtain prior provided written specific explicit express any the a an this that these those
  of in on to from by with as and or name names endorse endorses endorsement endorsed promote promotes promotion promoted advertising advertise publicity product products derived software program library work
  holder holders author authors contributor contributors copyright its their his her it they is are pertaining distribution imply implied express called appear mention mentioning otherwise
`)

/** What a license and its title are called by, word for word; no other word may stand in a title. */
export const TITLE_WORDS = new WordSet(`
  the a an of and or for to with by license licenses licensing licensed terms condition conditions agreement copyright copyrights notice notices permission permissions public general software document legal text full version versions v
  mit x11 expat isc bsd gnu gpl lgpl agpl apache mozilla mpl eclipse epl cddl boost artistic zlib libpng unlicense new revised modified simplified original style clause 2 3 4 1 0 open source third party parties file information header distribution source
  creative commons attribution sharealike international unported lesser affero library begin end start appendix standard short long main project code program package this
`)

/** Words that refuse or bid where they stand as a name would: capitals make no name of them. */
export const NO_NAMES = new WordSet(`
  away off out keep stay leave hands beware none nothing nobody nowhere never alone stop avoid refrain halt ends end void voids lapse lapses excluded banned barred reserved unwelcome welcome
  pay pays paying costs cost price dollar dollars euro euros month monthly yearly annual annually elsewhere rivals competitors hospitals banks schools charities hobbyists students corporations firms businesses
  production nonfree shareware trialware demoware freeware secret temporary trial student students eula busl sspl polyform edition
  apply applies invitation invited days weeks hours months week month
  rules moved
  nagware postcardware careware donationware adware crippleware payware emailware beerware
`)
