/**
 * Words of technical prose, of code comments and read-me files: what a program does, is made of and runs on.
 *
 * Our own choice from words that such texts use often. It holds no word for a group of people, a trade, a place, a time or a price,
 * and none that bids: with these words nobody can say who, where, how long or for how much.
 */
export const TECHNICAL_WORDS = `
  ability able abort absolute abstraction access accessed accesses accessible accessor accessors according accordingly accurate achieve across action
  actions actual actually add added adding addition additions addr adds addtogroup advanced again against alias aliases align aligned alignment alloca
  allocate allocated allocating allocation allocations allocator allocators alpha alter altered alternative alternatives although amount analyses
  analysis analyze annotation annotations anyway anywhere apparently append appended approach arbitrary architectures args argv arithmetic assembler
  assembly assert assign assignment associated assume assumed assumes assuming assumptions assurances async asynchronous atomic attach attribute
  attributes auth authentication auto autoconf automatic automatically avoids await backend background backward backwards bar base baseline bash basis
  become becomes behavior behaviour binaries binary binding bindings bitcode bitmap bitmask blank block blocks bold book bool boolean bootstrap border
  bottom boundaries boundary branch branches break breaking breaks builder builtin bundles bus cached caches caching calculate calculated callable
  callback callbacks callee caller calling canonical capabilities capability capable case cases cassert cast casting catch categories category causing
  certain chain changing channel channels chars chat checking checkout chunk chunks cipher ciphers circular clang clash clean cleaned cleanup clear
  climits cline clock clone closely closest coding column columns combination combine combining commit commonly communicate communication compare
  compared comparison comparisons compat compatibility compatible compilation compilers compiling complement completed completely completion complex
  compliant composed compressed compression computation computed concrete cond configdata configurations configured configuring confirmed connect
  connected connections considered consistent consisting console const constant constants constraint constraints construct constructed constructing
  construction constructor constructors constructs consumed container containers context contexts contiguous contributing convenience convention
  conventions conversions convert converting correct correctly correctness correspond corresponding corresponds corrupt corruption counter counting
  counts coverage covered crash creates criteria critical cstddef cstdint cstdlib cstring ctype curses custom customize cycle cycles daemon debugger
  decimal declaration declarations declare declared declares decode decoded decoder decoding dedicated deep default defaults deferring defgroup define
  defines defining delay deleted deletes depend dependent depending depends deprecated deprecation depth deque describes describing descriptor
  descriptors desired dest destination destroyed destructor detailed detect detected detection determine determined determines determining
  deterministic diagnostic dict dictionary diff differ difference differs difficult digest digit digits dir direct direction directive directives
  dirent disable disabled disables discussion dispatch display displays dist distance distinct distinguish distutils dllexport dllimport documented
  doing dominator draft drive dropped dual dummy dump duplicate dynamically easier easily edit effect effects efficient efficiently element elements
  elif ellipses emacs embedder emit emits emitted empty emulate enable enabled enables enabling encapsulates encode encoded encoding encodings
  encountered endcode endian endianness endif ensure ensures ensuring entirely entries entry enum enumeration enums env environment environments epoch
  equality equivalent errno escape escaped escapes especially essentially eval event events exec executable executables executed executing execution
  existing expand expanded expansion explain explicit explicitly exponent export exported exports exposes express expressed expression expressions
  extends extern external extra extract facilities factory failure failures fairly fallback false faster fatal fcntl feature features fetch field
  fields figure filename filenames filesystem fill filled filter filters final find finding finished flat flexible floating flow flush folding follow
  followed follows foreground form formats formatted formatter formatting forms forums forward fragment frame frames freetype frequency frequently
  front fully func funcs functional functionality future garbage generate generates generating generation generators generic gets getting git github
  glibc glob globally globals glyph grammar gzip hack hand handled handler handlers handling happen happened happens hard having head heap height
  hello helper helpers helps hence hex hexadecimal hierarchy high highest hint historical hook hooks href huge identical identified identifier
  identifiers identifies identify identifying ifdef ifndef ignore ignored immediate immutable implicit implicitly implies importing inclusion
  inclusive incompatible incomplete incorrect increase increment incremental incremented indefinite indentation independent independently indexed
  indexes indicate indicated indicates indicating indices indirect infrastructure inheritance init initial initialization initialize initialized
  initializer initially inline inlined inner inputs insert inserted insertion inside installing installs instance instances instantiated instruction
  instructions instrumentation instrumented integers integral integrated integration integrity intel interacting interactive interesting intermediate
  internals interp interpret interpreted interrupt interrupted interval intervals intrinsic intrinsics introduced inttypes invalid invalidation
  invariant invocation invoke invoked ioctl ioctls iosfwd issue issues item items iterable iterate iterating iteration iterator iterators itself keeps
  kernels key keys keyword keywords kind kinds label labels lack large larger latter layer lazily lazy leading legacy len length letters level levels
  lexer lexical lib libc liblzma libstdc lifecycle likelihood likely linear linkage linker literal literals little loader loading local locale locales
  locate location locations lock locking locks logic logical look looking looks lookup loops low lzma machine machines macro macros magic maintenance
  malloc manage management manager managers manages managing mangling manipulate manipulating manually mapped mapping mappings mark marked marker
  markers marks mask masks master match matched matcher matches matching maximum meaning meaningful means mechanism mechanisms media memset merge
  message messages meta metadata minimal minimize minimum mismatch missing mixed mmap mode model modes move moved moving mutex namespace naming native
  nature near negative nested netlink newline newly nonce normal normalization normalize normalized normally notation null nullptr obfuscation obj
  obsolete obvious occupy occur occurred occurs octets offset offsets often omit ones onto opaque opcode opcodes opened openssl operand operands
  operating operation operations operator operators optimization optimizations optimized optional optionally order ordered ordering ordinal origin
  otherwise outdated overall overflow overflows overhead overlap overload pack padding pair pairs paragraphs parallel param params parsed parsing
  partial particularly pass passed passes passing patchlevel pathname pattern patterns payload perform performance performed performs pertaining phase
  pick pipe pipeline pipelines pixel pixels plain plus point pointed pointing points portability position positions positive possibility possible
  possibly potential potentially pragma precision precompiled predecessor predecessors predefined predicate prefix prefixes prepare preprocessed
  preprocessing preprocessor preserve preserved primary primitive printer printf printing prio priority problem problems procedure procedures
  processed processing processor produce produced produces profile profiling programming progress prompt properties prototype prototypes proxy ptr
  pull punctuation push qsort queries query querying queue quotation range ranges rate rather raw readable reader reading ready real reasonable
  receive received record recorded records recursion recursive recursively reduce reduction redundant referenced referring refers reflect regex regexp
  registry regression regular related relative reliable relies relocation relocations rely relying remark remarks remote rename renamed render
  renderable rendered rendering reordering repeated replaced replacement replaces replacing repo report reported reports repr represent representation
  representations represented representing represents reset resolution resolve resolved resolver resolves resolving resource resources respective
  respectively response restore result resulting results retrieved retry retrying returning reuse reverse rewrite row safely save saved says scalar
  scale scan scanning scheduled scheduler scheduling schema scheme scope scoped seems segment segments select selected selection selector self
  semantic semantics sense separated separator sequence sequences serialization serialized series servers session setting setup setuptools shared
  shell shift short show shows side signal signals signature signatures significant significantly silently simplest simplified simplify simply
  situation situations size sized sizeof sizes skip skipped slash slice slow slower smaller smallest smart smashing snapshot snapshots sockaddr
  solution sometimes sorted spec specialization specialized specific specifically specification specified specifier specifies specify specifying speed
  split splitting src stable stack stacks standalone started starting starts startup stat state statement statements states statically statistics
  status stdarg stddef stderr stdin stdint stdio stdlib stdout step steps still storage storing str strategy stringify strip stripped strong strongly
  structs structure structures stub sub subclass subclasses subclassing subroutine subroutines subsequent subset succeed succeeds success successful
  successfully successors sufficient sufficiently suffix suggest sum summarized super supporting supports swap switch switches symbol symbolic symbols
  symlinks symptom sync synchronous synchronously syntax syscall tab tables tabstop tag tagged tags tail takes tar task tasks terminal termios tested
  them themselves therefore though threading threshold throughout throw throwing thrown throws thus time timer times timestamp timing token tokens
  total trace traces tracing track tracked tracker tracking tracks traditional trailing traits transaction transform transformation transformations
  transition translate transport traversal treat treated treats trigger triggers trivial true tuple tuples turn turned turns typed typedef typedefs
  typical typically undefined underline underlying understand undocumented unexpected unicode unified uninitialized union unique unistd unit units
  universal unknown unlike unmaintained unnecessary unrecognized unspecified unstable unsupported unused updating upgrade upon upper uppercase usable
  useful useless userspace usual usually util validate validation var variant variants variations variety verbose verify versioning view vim virtual
  visible visual walk weight well wheel whitespace whose wide widely width wording workaround workflow wrap wrapped wrapper wrappers wrapping wraps
  yield zero zip
`
