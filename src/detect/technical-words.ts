/**
 * Words of technical prose, of code comments and read-me files: what a program does, is made of and runs on.
 *
 * Our own choice from words that such texts use often. It holds no word for a group of people, a trade, a place, a time or a price,
 * and none that bids: with these words nobody can say who, where, how long or for how much.
 */
export const TECHNICAL_WORDS = `
  abbreviated abbreviation abbreviations ability able abort absolute abstracting abstraction abstractions accelerator accelerators access
  accessed accesses accessible accessor accessors accidentally according accordingly accounting accumulator accurate achieve achieved
  acquired across action actions activated actively actual actually adapter adapters add added adding addition additions addr addressed
  addressing adds addtogroup adjusted adjusting adopted advanced again against aggregating alias aliased aliases aliasing align aligned
  alignment alignments alloca allocate allocated allocates allocating allocation allocations allocator allocators alpha alphabetic alter
  altered altering alternative alternatively alternatives although amount analyses analysis analyze analyzed annotated annotation
  annotations anyway anywhere apparently append appended appending applets appreciated approach arbitrary architectures archived args argv
  arising arithmetic ascending assembler assembly assert assertion assertions assign assigning assignment assignments associated
  associates associative assume assumed assumes assuming assumption assumptions assurances async asynchronous atomic atomically attach
  attachment attachments attempted attention attribute attributes augmented auth authentication authoring auto autoconf autoloaded
  automated automatic automatically availability avoided avoiding avoids await backed backend background backing backported backtracking
  backward backwards balanced balancing bar base baseline bash basically basis become becomes becoming behaves behavior behaviour
  bidirectional bigger binaries binary binder binding bindings bitcode bitmap bitmask bitvector blank block blocking blocks bold book
  bookkeeping bool boolean bootstrap border bottom boundaries boundary bounded branch branches break breaking breaks buffered buffering
  builder builtin bundlers bundles bus cached caches caching calculate calculated calculates calculating calculations calculator callable
  callback callbacks callee caller callers calling canceled canonical canonically capabilities capability capable captured capturing
  carrying case cases cassert cast casting catch categories category cater caused causing centralised certain certificates chain chained
  chaining changing channel channels chars chat checking checkout chunk chunks cipher ciphers circular clang clarity clash classification
  clean cleaned cleanup clear cleared clearing climits cline clobbered clock clone cloned cloning closely closest closing cluster
  coalescing coded coding coefficients coerced collapsed collation collecting collections collector colliding collision collisions colored
  column columns combination combinations combine combining coming commented commit committed commonly communicate communicating
  communication comparable comparator comparators compare compared comparing comparison comparisons compat compatibility compatible
  compilation compilers compiling complement completed completely completing completion complex complexity compliant complicated composed
  composition comprehensive compressed compression computation computations computed computer concatenated concatenating concatenation
  concrete concurrently cond configdata configurable configurations configured configuring confirmed conflicting confused confusing
  confusion conjunction connect connected connections connector consecutive conservative conservatively consideration considered considers
  consistent consisting console const constant constants constraint constraints construct constructed constructible constructing
  construction constructor constructors constructs consumed container containers contention context contexts contiguous continuation
  contributing convenience conveniently convention conventional conventions conversions convert converter converters converting copyable
  correct correction correctly correctness correspond corresponding corresponds corrupt corrupted corruption counted counter counters
  counting counts coverage crash creates criteria critical cryptographically cstddef cstdint cstdlib cstring ctors ctype curses
  custom customization customize customized customizing cycle cycles daemon dangling deallocated deallocation debugged debugger decimal
  declaration declarations declare declared declares decode decoded decoder decoding decompression decorator decorators decrement
  decremented decryption dedicated deep deeper default defaulted defaulting defaults deferred deferring defgroup define defines defining
  definitely degraded delay delayed delegates deleted deletes deleting deletion deletions delimited delimiter delivered denominator
  denoted depend dependent depending depends deprecated deprecation depth deque dereferenced describes describing descriptions descriptive
  descriptor descriptors deserialization deserialized desired dest destination destinations destroyed destroying destructed destruction
  destructor destructors detached detailed detect detected detecting detection detector determine determined determines determining
  deterministic devirtualization diagnostic dict dictionaries dictionary diff differ difference differently differs difficult digest digit
  digits dimension dimensions dir direct directed direction directions directive directives dirent disable disabled disables disabling
  disappeared disassembler discarded discovered discussion discussions dispatch dispatched displacement display displaying displays dist
  distance distinct distinction distinguish distinguished distutils diversity divided dllexport dllimport docstrings documented doing
  dominance dominated dominates dominator dotted downloading draft drawing drive dropped dual dummy dump dumper dumping duplicate
  duplicated duplicates duplicating duplication dynamically easier easily edit editable editing effect effective effects efficient
  efficiently elapsed element elements elif eliminated eliminates elimination ellipses emacs embed embedder embedders embedding emission
  emit emits emitted emitter emitting empty emulate emulates emulation enable enabled enables enabling encapsulated encapsulates
  encapsulating encapsulation enclosed enclosing encode encoded encoder encoders encodes encoding encodings encountered encountering
  encounters encrypted encryption endcode endian endianness endif enhance ensure ensures ensuring entirely entries entry enum enumerated
  enumerates enumeration enumerations enumerator enums env environment environments epoch equality equivalent equivalents erased errno
  escape escaped escapes escaping especially essentially estimates eval event events exec executable executables executed executing
  execution executions exhaustion existed existing exited exiting expand expanded expanding expansion explain explained explicit
  explicitly exponent export exportable exported exporting exports exposes express expressed expressing expression expressions extending
  extends extensibility extensible extensive extensively extents extern external extra extract extracting extraction extractor facilities
  facility factors factory failure failures fairly faked fallback falling false faster fatal fcntl feasible feature features fetch fetched
  fetching field fields figure filename filenames filesystem fill filled filling filter filtered filtering filters final finalization
  finalized finalizer finally find finders finding finished flat flexibility flexible floating flow flush flushed folded folding follow
  followed follows foreground form formation formats formatted formatter formatters formatting formed forms forums forward forwarded
  forwarding fraction fractions fragment fragments frame frames freetype frequency frequently front fully func funcs functional
  functionality functor functors future garbage gathered generalized generate generates generating generation generators generic gets
  getter getting git github glibc glob globally globals globbing glyph grammar granularity graphical greatly grouped grouping growing
  guessing gzip gzipped hack hacked hacking hand handled handler handlers handling happen happened happening happens hard hardcoded
  hardcoding hashed hashtable having head headings heap height hello helper helpers helps hence hex hexadecimal hierarchy high highest
  highlighting hint hinting historical historically hook hooks href huge identical identically identification identified identifier
  identifiers identifies identify identifying identities ifdef ifndef ignore ignored ignoring immediate immutable implications implicit
  implicitly implies importantly importer importing inactive inclusion inclusive incoming incompatibilities incompatibility incompatible
  incomplete incorrect incorrectly increase increased increasing increment incremental incrementally incremented increments indefinite
  indentation indented independent independently indexed indexes indexing indicate indicated indicates indicating indicator indicators
  indices indirect indirection induction inferred infinity informational infrastructure inheritance inherited inheriting init initial
  initialised initialization initialize initialized initializer initializers initializes initializing initially injected injection inline
  inlined inlining inner inputs insensitive insert inserted inserting insertion insertions inside installations installer installers
  installing installs instance instances instantiated instantiating instantiation instantiations instruction instructions instrumentation
  instrumented integers integral integrated integration integrity intel interacting interaction interactive interesting interleaved
  intermediate internals internationalized interoperability interp interpolation interpret interpretation interpreted interpreters
  interpreting interrupt interrupted intersection interval intervals intrinsic intrinsics introduced introducing introspected
  introspection intrusive inttypes invalid invalidated invalidates invalidating invalidation invariant invariants invocation invocations
  invoke invoked invoking ioctl ioctls iosfwd irreducible isinstance isolated isolation issue issues item items iterable iterate iterated
  iterates iterating iteration iterations iteratively iterator iterators itself jumped jumping keeps kernels key keyed keyring keys
  keyword keywords kind kinds label labels lack large larger latter layer lazily lazy leading leaking legacy len length letters level
  levels lexer lexical lib libc liblzma libstdc lifecycle likelihood likely linear linkage linker listing literal literally literals
  little loadable loader loaders loading local locale locales locality localization localized locate location locations lock locked
  locking locks logged logger logic logical logically look looked looking looks lookup loops low lowered lzma machine machines macro
  macros magic maintaining maintenance malformed malloc manage management manager managers manages managing mangled mangling manipulate
  manipulating manipulation manipulations manually mapped mapping mappings mark marked marker markers marking marks mask masked masks
  master match matched matcher matches matching materialization materialized maximum meaning meaningful meanings means measured
  measurement mechanism mechanisms media memset mentions merchantability merge merging message messages meta metadata migration minified
  minimal minimize minimizing minimum mirroring miscellaneous mismatch mismatched misrepresented missing mixed mmap mode model modes
  modifies modularity monkeypatched movable move moved moving multiprocessing mutable mutated mutation mutations mutex naive namespace
  naming native natively naturally nature near negated negative nested nesting netfilter netlink networking newline newly nonce normal
  normalization normalize normalized normalizing normally notable notably notation noted notifications notified notifies null nullptr
  numbered numbering numerator numerical obfuscation obj observed obsolete obvious occupied occupy occur occurred occurrences occurring
  occurs octets offset offsets often omission omit omitted ones onto opaque opcode opcodes opened opening openssl operand operands
  operates operating operation operations operator operators optimization optimizations optimized optimizer optimizing optional optionally
  order ordered ordering ordinal oriented origin originating otherwise outdated outer outgoing outlined outputting overall overflow
  overflowed overflowing overflows overhead overlap overlapping overload overloaded overloading overridable overriding overwriting pack
  packed packing padded padding pair paired pairs paragraphs parallel param params parity parsed parsing partial particularly partition
  partitions pass passed passes passing patched patching patchlevel pathname pattern patterns payload perfectly perform performance
  performed performs pertaining phase pick picked pickling pinning pipe pipeline pipelines pixel pixels placeholder placeholders placement
  placing plain plus point pointed pointing points polling polymorphically popped populated populates populating portability position
  positioned positions positive possibility possible possibly potential potentially pragma preallocated preceding precisely precision
  precompiled predecessor predecessors predefined predicate predicates predication prefix prefixed prefixes preheader prepare prepared
  preparing prepended prepending preprocessed preprocessing preprocessor presented presently presents preserve preserved preserving
  primary primitive printable printer printf printing prio priority probabilities probability problem problematic problems procedure
  procedures processed processing processor produce produced produces producing profile profiler profiling programmatic programmatically
  programming progress prompt prompting propagated propagation properties prototype prototyped prototypes proxied proxy pruned pruning ptr
  pull punctuation purged push pushed pushing putting pyparsing qsort quadratic queried queries query querying queue queued quotation
  quoting raises range ranges ranging rate rather raw reachable reaching readability readable reader reading ready real reasonable receive
  received recognition recognized recognizes recognizing recomputed record recorded recording records recoverable recovered recursing
  recursion recursive recursively recycled redirection reduce reduced reducing reduction redundant refactoring referenced referencing
  referring refers refinements reflect reflected regex regexp registry regression regular related relates relative relatively reliable
  relies relocatable relocation relocations rely relying remapped remark remarks remote rename renamed renaming render renderable rendered
  rendering renders reorder reordering repeated replaceable replaced replacement replacements replaces replacing repo report reported
  reports repr represent representable representation representations represented representing represents reset resized resolution
  resolutions resolve resolved resolver resolves resolving resource resources respective respectively response restore restored result
  resulting results retrievable retrieved retrieving retry retrying returning reusable reuse reused reverse reversed rewrite rewriting
  rooted rounded rounding routed row safely sampled sanitizer saturation save saved saves saving says scalable scalar scale scaled scaling
  scan scanned scanning sched scheduled scheduler schedulers scheduling schema scheme scope scoped searched seemed seems segment segmented
  segments select selectable selected selecting selection selections selector selectors self semantic semantically semantics sender sense
  sentences separated separates separator separators sequence sequences sequentially serializable serialization serialized serializer
  serializing series servers session sessions setter setters setting setup setuptools shaping shared shell shift shifted shifting short
  shorter show showing shows shrinking sibling side signal signals signature signatures signedness significant significantly silently
  similarities simpler simplest simplicity simplification simplifications simplified simplifies simplify simply simulated simultaneous
  situation situations size sized sizeof sizes skip skipped skipping slash slated slice slow slower smaller smallest smart smashing
  snapshot snapshots sockaddr solution solutions sometimes sorted spanning spec specialization specializations specialized specializing
  specially specific specifically specification specifications specified specifier specifies specify specifying speed spelled spilled
  spliced split splitting spurious src stability stable stack stacking stacks staged standalone standardized started starting starts
  startup stat state statement statements states statically statistics status stdarg stddef stderr stdin stdint stdio stdlib stdout step
  steps still stopped storage storing str strategy streamed streamer streaming stringified stringify strip stripped stripping strong
  strongly structs structure structured structures stub styled styling sub subclass subclassed subclasses subclassing subregister
  subroutine subroutines subsection subsequent subsequently subset substantially substituted substitution substring substrings subtraction
  succeed succeeded succeeds success successful successfully successive successors sufficient sufficiently suffix suggest suggested suited
  sum summarized super supporting supports surrogates surrounding swap swapped swapping switch switched switches switching syllable symbol
  symbolic symbols symlinked symlinks symptom sync synchronization synchronized synchronous synchronously syntactically syntax synthetic
  syscall tab tables tabstop tag tagged tagging tags tail tainting takes tar targeted targeting task tasks technical technically templated
  temporaries terminal terminators termios tested textual them themselves theoretically therefore though threaded threading threshold
  throughout throw throwing thrown throws thus time timed timer times timestamp timing timings toggled token tokenizer tokens total trace
  traced traces tracing track tracked tracker tracking tracks traditional trailing traits transaction transform transformation
  transformations transformed transformer transforming transition transitions transitively translate translates translating translations
  transliteration transmission transmitted transparently transpiled transport traversal traversed traversing treat treated treats treelets
  trigger triggered triggering triggers trimmed trimming trivial trivially true truncated tuned tuning tuple tuples turn turned turning
  turns typed typedef typedefs typical typically typing ultimately unassigned unbalanced unbuffered uncompressed undefined underline
  underlying understand understandable understanding undocumented unescaped unexpected unfinished unhandled unicode unified uninitialized
  union unions unique uniqued uniquely unistd unit units universal unknown unlike unmaintained unmounted unnamed unnecessary unordered
  unpacking unpaired unquoted unreachable unrecognized unrelated unresolved unrolling unspecified unstable unsupported untainted unusable
  unused unwinding updating upgrade upgraded upgrading upon upper uppercase usable useful useless userspace usual usually util utilization
  utilizing validate validated validates validating validation validity var variant variants variation variations varies variety varying
  vectorization vectorizer verbose verbosity verification verified verifies verify verifying versioned versioning vertical view viewed vim
  virtual visible visual vtable vulnerability walk weight well wheel whitespace whose wide widely widening width wording workaround
  workflow wrap wrapped wrapper wrappers wrapping wraps writable yield yielding zero zeroed zip
`
