import { tagger } from '#osd/shared/phrases.ts'

/** What a grant or a ban can be narrowed by: fields of endeavor, people, sizes, places, products, media. */
export const scopes = tagger({
  /** Everything is meant; the words around it narrow nothing. */
  everything: [
    'any|all|whatever|every purpose|purposes|use|uses|application|applications|reason',
    'commercial|commercially *1 and|or|as *2 non|noncommercial|personal|private|nonprofit|noncommercially',
    'non commercial|commercially|profit *2 and|or|as *2 commercial|commercially',
    'noncommercial|noncommercially|personal|private|academic|educational|research|internal|individual|home *3 or|and|as|nor *2 commercial',
    'commercial *2 or|and|as *2 noncommercial|personal|private|academic|educational|research|individual|home|internal',
    'both commercial|personal',
    'including|even|also *2 commercial|business',
    'commercial applications|use|usage|purposes *1 and? *2 alter|included|allowed',
    'without|no|not any? field|restriction|restrictions|limitation|limitations',
    'any *2 including|or any? other|otherwise',
    'personal and|or commercial|business',
  ],
  noncommercial: [
    'non commercial|commercially|profit|profitable|profits|monetary',
    'not commercial|commercially|profit',
    'not for profit|sale|resale|money|commercial|gain',
    'noncommercial|noncommercially|nonprofit|uncommercial',
    'without *4 commercial|profit|gain',
    'not *1 make|making|earn|earning *2 money|profit|income',
    'no commercial|profit|profits',
  ],
  commercial: [
    'commercial|commercially|commercialize|commercialized|commercialization|commerce|profit|profits|profitable|money|monetary|monetization|monetize|business|businesses|revenue|revenues|bucks|income|earn|earnings|corporate|lucrative|financially',
    'financial|economic|pecuniary|monetary gain|benefit|advantage|compensation|return|profit',
    'for gain|hire|pay|cash|compensation|remuneration',
    'production use|environment|environments|purposes|system|systems|deployment',
    'in production',
  ],
  payment: [
    'gratis|fee|fees|charge|charges|royalty|royalties|payment|payments|money|cost|costs|price|compensation|consideration|profit|profits|charged|paid|pay|dollar|dollars|cash|bucks|free',
    'free of? charge|cost',
    'at no cost|charge',
    'for free|nothing',
    'in exchange|return for',
  ],
  research: [
    'research|academic|academia|academics|educational|education|scholarly|scholarship|teaching|scientific|science|study|studying|instructional|classroom|academically|learning|schools|school|university|universities|training|coursework|pedagogical|illustrative|academe',
  ],
  evaluation: [
    'evaluation|evaluate|evaluating|testing|test|trial|trials|demonstration|demonstrations|demonstrating|prototyping|benchmarking|preview|review|reviewing|debugging|assessment|assessing|reference|experimentation|experimental|interoperability',
    'non production',
    'nonproduction',
    'development and|or|purposes|use|testing',
    'internal development|testing',
  ],
  personal: [
    'personal|personally|private|privately|home|hobby|hobbyist|hobbyists|recreational|entertainment|domestic|household|amateur|family',
    'your|his|her|own|their own personal? use|usage|uses|purposes|needs|pleasure|enjoyment|personal',
    'individual use|usage|purposes|enjoyment',
    'at home',
  ],
  internal: [
    'internal|internally',
    'inside|within|in *2 your|its|the|their *2 organization|company|business|enterprise|institution|group',
    'in house',
    'inhouse',
    'own *2 business|organization|company',
  ],
  harm: [
    'military|millitary|militaries|army|armies|warfare|war|weapon|weapons|weaponry|arms|armed|combat|militaristic|paramilitary|defense|defence|munitions|missile|missiles|bombs|drone|drones|espionage|terrorist|terrorism|terroristic|extremism|extremist|torture|violence|violent|killing|kill|lethal|genocide|harmful|harm|harming|hurt|evil|immoral|unethical|improper|indecent|obscene|pornographic|pornography|porn|sexual|sexually|gambling|casino|casinos|betting|lottery|tobacco|alcohol|drugs|spam|spamming|phishing|malware|ransomware|virus|viruses|fraud|fraudulent|fraudulently|scam|illegal|illegally|unlawful|unlawfully|criminal|crime|crimes|illicit|surveillance|spying|spyware|stalking|harass|harassment|harassing|bully|bullying|threaten|intimidate|discriminate|discriminating|discrimination|discriminatory|racist|racism|hate|hateful|hatred|abuse|abusive|defame|defamatory|defamation|libelous|disparage|minors|deceive|deceptive|deception|misinformation|disinformation|misleading|deepfake|deepfakes|impersonate|impersonating|impersonation|biometric|biometrics|profiling|deportation|detention|immigration|police|policing|enforcement|prison|prisons|incarceration|slavery|trafficking|nuclear|chemical|biological|fossil|oil|coal|mining|pollution|deforestation|animal|animals|vivisection|slaughter|medical|medicine|healthcare|diagnosis|clinical|autonomous|life|aircraft|aviation|vehicles|cryptocurrency|cryptocurrencies|blockchain|nft|nfts|political|election|elections|campaign|campaigning|lobbying|religious|propaganda|censorship|oppression|oppressive|cheating|doping|plagiarism|infringe|infringes|infringing|privacy|eugenics|suicide',
    'human rights',
    'law enforcement',
    'facial|face|emotion recognition',
    'social scoring',
    'high risk',
    'critical infrastructure',
    'personal *2 information',
    'medical|legal|financial|tax advice|decisions|diagnosis',
    'automated decision',
    'safety critical',
    'good causes?',
    'adult content|entertainment|sites|material',
    'intelligence agency|agencies|services|gathering',
  ],
  compete: [
    'compete|competes|competing|competitive|competitor|competitors|competition|competitions|competitively|rival|rivals|competent',
    'similar|substitute|alternative|comparable|equivalent product|products|service|services|software|functionality|application|offering|model|models',
    'substantially *2 same|similar',
    'excluded|prohibited purpose|purposes|use|uses',
    'competing use|product|service',
  ],
  persons: [
    'citizens|citizen|person|persons|people|individuals|individual|company|companies|corporation|corporations|entity|entities|organization|organizations|institution|institutions|agency|agencies|government|governments|employee|employees|employer|member|members|student|students|teacher|teachers|faculty|staff|researcher|researchers|citizen|citizens|resident|residents|national|nationals|subsidiary|subsidiaries|affiliate|affiliates|university|universities|school|schools|charity|charities|manufacturer|manufacturers|vendor|vendors|nonprofits|enterprises|enterprise|forces|police|army|military|contractor|contractors|suppliers|developers|customers|subscribers|owner|owners|workers|cooperative|cooperatives|corporations|party|parties|group|groups|nazis|fascists|racists|adults|children|minors|men|women|worker|billionaires|firms|firm|business|businesses|bank|banks|lawyers|someone|anyone|anybody|everyone|everybody',
  ],
  named: [
    'microsoft|google|amazon|facebook|meta|apple|oracle|palantir|ibm|nvidia|intel|twitter|huawei|tiktok|bytedance|openai|tencent|alibaba|baidu|uber|disney|stallman|rms',
  ],
  place: [
    'country|countries|territory|territories|region|regions|jurisdictions|state|states|nation|nations',
    'united states|kingdom',
    'european union|economic',
    'eu|eea|usa|china|russia|iran|cuba|syria|korea|israel|belarus|crimea|germany|france|japan|india|canada|australia|ukraine|switzerland|brazil|america|europe|asia|africa|uk',
    'the us',
    'hong kong',
    'mainland china',
    'prc',
    'outside|within the? territory|country|eu|us|usa|united',
  ],
  number: ['\u0000'],
  unit: [
    'users|user|mau|muu|muus|maus|dau|employees|employee|staff|revenue|revenues|turnover|sales|income|funding|usd|eur|gbp|rmb|yuan|dollars|euros|seats|seat|servers|cores|cpus|cpu|instances|nodes|machines|computers|computer|devices|installations|workstations|people|persons|customers|downloads|requests|headcount|developers|copies|capitalization|valuation|gross|profit|budget|units|sites|developer|subscribers|visitors|machine|processors|processor',
    'annual|yearly|monthly|daily active|gross|recurring|revenue|users|turnover|income|unique',
  ],
  product: [
    'device|devices|hardware|chip|chips|chipset|chipsets|microcontroller|microcontrollers|processor|processors|microprocessor|microprocessors|silicon|semiconductor|semiconductors|board|boards|ic|ics|circuit|circuits|soc|socs|adapter|adapters|controller|controllers|gpu|gpus|cpu|cpus|asic|asics|fpga|fpgas|printer|printers|camera|cameras|scanner|console|consoles|modem|sensor|sensors|equipment|peripheral|peripherals|router|routers|phone|phones|calculator|calculators|robot|robots|radio|card|cards|appliance|appliances|handset',
  ],
  service: [
    'services|service|platform|platforms|cloud|products|product|application|applications|parts|package|suite|server|ide|store|website|tools|software|api|apis|instance|environment|program|system|framework|engine|editor|compiler|sdk|game|app|distribution|plug|plugin|studio|subscription|account',
  ],
  system: [
    'windows|macos|osx|linux|unix|android|ios|dos|solaris|freebsd|ubuntu|debian|redhat|symbian|palm|amiga|macintosh|beos|os2|hpux|aix|cygwin|vms|qnx|playstation|xbox|nintendo|atari|wine|iphone|ipad',
    'operating system|systems',
    'mac os',
    'red hat',
  ],
  copyleft: [
    'gpl|lgpl|agpl|gnu|copyleft|copylefted|viral|fsf',
    'open source terms|term|license|licenses|licensed|software|condition|conditions',
    'free software license|licenses',
    'excluded|viral|publicly license|licenses|available',
    'general public license',
    'reciprocal license|licenses',
    'source code *6 disclosed|available|provided|disclosure',
    'open source',
    'terms|license|licenses *8 require|requires|requiring|seek|seeks *14 source|royalty|charge|derivative',
  ],
  purpose: [
    'purpose|purposes|use|uses|usage|reason|activities|activity|context|contexts|applications|application|environment|environments|field|fields|scenario|scenarios|industry|sector|endeavor|setting|settings|intent',
  ],
})

export type Scope = ReturnType<typeof scopes>[number]
