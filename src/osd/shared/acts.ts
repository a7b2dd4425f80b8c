import { tagger } from '#osd/shared/phrases.ts'

/** What can be done with a work, in all the forms of its words. */
export const acts = tagger({
  use: [
    'use|uses|used|using|usage|reuse|reused|reuses|reusing|utilize|utilizes|utilized|utilizing|exploit|exploits|exploited|exploiting|exploitation|employ|employed|run|runs|running|execute|executed|operate|operated|deploy|deploys|deployed|deploying|deployment|install|installed|installing|installation|load|loaded|loading|flash|flashed|access|accessed|accessing|consume|consumed|consuming|exercise|exercised|utilization|integrate|integrated|applied|incorporate|incorporated|incorporating|incorporation|embed|embedded|embedding|view|viewed|print|printed|play|played|playing',
    'make|made|makes use',
    'make|makes|made|making|earn|earning|gain|generate *3 money|profit|profits|income|revenue|bucks|living',
    'earn|earning anything|something',
  ],
  copy: [
    'copy|copies|copied|copying|duplicate|duplicated|duplicating|duplication|reproduce|reproduces|reproduced|reproducing|reproduction|reproductions|mirror|mirrored|mirroring|download|downloads|downloaded|downloading',
    'make|makes|made|making *2 copies|copy',
  ],
  modify: [
    'modify|modifies|modified|modifying|modification|modifications|change|changes|changed|changing|alter|alters|altered|altering|alteration|alterations|adapt|adapts|adapted|adapting|adaptation|adaptations|translate|translated|translation|amend|edit|edited|editing|tamper|customize|transform|transformed|improve|enhance|merge|arrange|abridge|rearrange|remix|revise|patch|patching|hack',
    'create|creates|created|creating|prepare|prepares|prepared|preparing|make|makes|made|making|develop|develops|produce|produces|building|build|creation|preparation|distribute|distribution|distributing *6 derivative|derivatives|derived|adaptations|modifications',
    'derivative|derived works|work|products|versions',
    'derivatives',
    'build|built upon',
    'create|creates|created|creating|prepare|prepares|prepared|preparing|make|makes|made|making|develop|produce *4 works|work|anything|something *3 based on|upon',
    'port|ports of|to',
    'porting|ported',
    'separate|separated|split *4 parts|components|component',
    'abridged|expanded|shortened|converted|convert|rename|recompile|recompiled',
  ],
  distribute: [
    'distribute|distributes|distributed|distributing|distribution|distributions|redistribute|redistributes|redistributed|redistributing|redistribution|redistributions|retransmit|retransmission|republish|republished|republication|publish|publishes|published|publishing|publication|transfer|transfers|transferred|transferring|transmit|transmitted|transmission|disseminate|disseminated|dissemination|release|released|share|shared|sharing|convey|conveyed|conveying|disclose|disclosed|disclosing|disclosure|post|posted|posting|upload|uploaded|uploading|lend|loan|loaned|deliver|circulate|circulated|circulating|circulation|ship|shipped|broadcast|spread|rehost|rehosting|reupload|reuploads|reuploaded|reuploading|repost|reposts|reposted|reposting|mirrored',
    'give|gives|given|giving|hand|handed|pass|passed|passing *4 away|on|to|others|anyone|third',
    'supply|supplied|supplying|furnish|furnished|furnishing|lent *5 to *2 others|anyone|anybody|parties|party|person|persons|customers|users|outside',
    'make|makes|made|making *8 available|accessible',
    'available to *2 others|public|parties|party|anyone|person|persons',
    'provide|provided|provides|providing *5 to *2 others|parties|party|anyone|person',
    'leave|leaves your|the|its|their|our organization|company|premises|site|house|possession|hands',
    'put|place|placed|include|included *6 on *2 cd|disc|discs|disk|disks|server|servers|website|websites|site|sites|web|internet|ftp',
    'include|included|including|incorporate|incorporated *5 in|on|into|with *5 dataset|datasets|corpus|corpora|cd|collection|collections|compilation|compilations|archive|archives|product|products|application|applications|package|packages|bundle|bundles|disc|discs',
    'include|including|incorporate|incorporating this|the software|program|code|package|work|library|files|file',
    'bundle|bundled|bundling|repackage|repackaged',
    'host|hosted|hosting *4 on|at|to *3 sites|site|pages|websites|website|elsewhere',
  ],
  sell: [
    'sell|sells|sold|selling|sale|sales|resell|resells|resold|reselling|resale|rent|rents|rented|renting|rental|lease|leases|leased|leasing|market|marketed|marketing|vend|monetize|monetized|monetizing|monetization|peddle|auction',
    'charge|charges|charged|charging',
    'offer|offered|offering *3 for sale|money|fee',
    'trade|traded for',
    'trading',
  ],
  reverse: [
    'reverse|reversed engineer|engineered|engineering|engineers|assemble|compile|compiled|compiling|assembled|assembling|assembly',
    'reverseengineer|reverseengineering',
    'decompile|decompiled|decompiling|decompilation|disassemble|disassembled|disassembling|disassembly|decode|decoded|decrypt|decompilations',
    'derive|discover|extract|extracting|discovering|deriving|reconstruct|obtain|reveal|examine|ascertain|recreate|determine *8 source|algorithms|algorithm|underlying|structure|internals|weights',
    'derivation of *2 source',
    'recover|recovering|recreate|reconstruct|extract *3 source',
  ],
  train: [
    'train|trains|trained|training|retrain|finetune|finetuning|distill|distilled|distillation|distilling',
    'fine tune|tuned|tuning',
    'machine|deep learning',
    'improve|improving|develop|developing|create|creating|build|building|enhance|improvement *7 model|models',
  ],
  host: [
    'host|hosts|hosted|hosting|saas|paas|iaas|asp|daas|dbaas',
    'as a|an *4 service',
    'software|platform|infrastructure|database|model as a service',
    'managed|hosted|cloud|online|web|network|bureau|outsourcing|subscription service|services|offering|offerings|product',
    'service bureau|bureaus',
    'time sharing|share',
    'timesharing|timeshare',
    'application service provider|providers|provision',
    'on|for the? behalf|benefit of third|others',
    'on|for the? behalf|benefit of other parties|persons|companies|people|organizations',
    'cloud|network|hosting|managed providers|provider',
  ],
  benchmark: ['benchmark|benchmarks|benchmarked|benchmarking', 'performance *2 test|tests|results|testing|comparisons|evaluation|data'],
  circumvent: [
    'circumvent|circumvents|bypass|bypasses|bypassing|disabling|defeating|removing|remove|disable|disables|defeat|deactivate|hack|circumvented|circumventing *6 key|keys|functionality|feature|features|limits',
    'circumvent|circumventing|bypass|bypassing|disable|disabling|remove|removing|defeat|defeating|deactivate|deactivating *6 license|licensing *1 code|check|checks|verification|manager|mechanism|enforcement|protection',
    'circumvent|circumventing|bypass|bypassing|disable|disabling|defeat|defeating|deactivate|remove|removing|removal|hide|hiding|hack|hacking|crack|cracking|avoid|avoiding *7 nag|reminder|activation|registration|mechanism|mechanisms|lock|locks|drm|protection|protections|limitation|limitations|limit|limits|expiry|expiration|watermark|watermarks|dongle',
    'work|working|tamper|tampering|interfere|interfering around|with *8 activation|registration|mechanism|mechanisms|lock|drm|protection|limitation|limitations|key|keys|rights *1 management|dongle',
    'remove|removing|removal|delete|deleting|hide|hiding|alter|altering|obscure|obscuring|replace|replacing|change|changing|modify *8 branding',
  ],
})

/** The nouns an act can be about: the work itself, or something beside it that open licenses guard as well. */
export const objects = tagger({
  work: [
    'header|headers files|file',
    'software|softwares|program|programs|work|works|package|packages|code|codes|library|libraries|file|files|material|materials|model|models|weights|firmware|driver|drivers|font|fonts|product|products|application|applications|app|apps|tool|tools|script|scripts|data|dataset|datasets|database|binary|binaries|executable|executables|copy|copies|content|contents|images|image|artwork|game|games|system|module|modules|component|components|derivatives|derivative|modifications|it|them|sdk|api|apis|technology|toolkit|utility|plugin|plugins|extension|kernel|engine|archive|distribution|part|parts|portion|portions|covered|licensed|source|object|output|outputs|results|rules|sources|bean|algorithm|algorithms|documentation|technologies|complementary|release|version|versions|sample|samples|text|site|project|repository|server|client|bytecode|implementation|deliverables|items|specification|theme|icons|icon|sounds|music|video|demo|bean|compiler|simulator|emulator|dictionary|corpus|anything|everything',
  ],
  side: [
    'name|names|trademark|trademarks|mark|marks|servicemark|servicemarks|logo|logos|notice|notices|copyrights|copyright|credit|credits|legend|legends|disclaimer|disclaimers|warranty|warranties|attribution|attributions|endorsement|likeness|identity|reputation|liability|restrictions|restriction|terms|term|provisions|patent|patents|brand|branding|branded|insignia|statement|acknowledgment|acknowledgments|acknowledgement|reference|authorship|origin|title|advertising|publicity|obligations|condition|conditions|law|laws|claim|claims|responsibility|contributors|contributor|limitations|additional|further|penalties|misrepresent|misrepresented|impression|header|headers|convention|requirement|requirements|number|numbers|permissions',
    'this|the|that license|agreement document|text|itself|file',
    'this paragraph|sentence|section|statement',
    'logotype|logotypes',
    'license|agreement document|text|terms|notice',
    'text|version|versions|copy|copies of *2 license|agreement|licensing',
    'license|licenses|agreement',
    'rights',
  ],
})

/** A word that stands for a whole activity of business or money. */
export type Act = ReturnType<typeof acts>[number]
export type Thing = ReturnType<typeof objects>[number]
