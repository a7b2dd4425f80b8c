export const id=752;export const ids=[752];export const modules={4371:(function(e,t,o){o.r(t);o.d(t,{command:()=>w});const n=".github/workflows/osd-review.yml";function r(e){return`name: osd-review
on:
  pull_request:
    types: [opened, synchronize, reopened, edited]
  merge_group:
permissions: {}
jobs:
  osd-review:
    runs-on: ubuntu-latest
    permissions:
      contents: read # read the change and the policy
      pull-requests: write # write the review
    steps:
      # Pin the full commit SHA of this release for the strictest supply chain.
      - uses: osd-review/osd-review@v${e}
`}function s({components:e,counts:t}){const o=e.filter(({verdict:e})=>e.verdict==="not-open-source");const n=a(e.filter(({verdict:e})=>e.verdict==="unreviewed"&&e.reason==="recognised"));return["# yaml-language-server: $schema=https://raw.githubusercontent.com/osd-review/osd-review/main/schema/policy.schema.json",`# Found when this was proposed: ${t.found} components, ${t["open-source"]} Open Source, ${t["not-open-source"]} not, ${t.unreviewed} not reviewed by OSI, ${t.unknown} unknown.`,"# Nothing blocks yet. When the reports are as you want them, set the preset to open-source.","preset: report",...n.length>0?["licenses:","  # Free licenses in use that OSI has not approved.",`  allow: [${n.map(c).join(", ")}]`]:[],...o.length>0?["# In use and not Open Source. What was there before never blocks; a waiver is for what you add knowingly.","# waivers:",...o.slice(0,50).flatMap(i)]:[],""].join("\n")}function i({purl:e,license:t}){return[`#   - component: ${c(e)}`,...t===undefined?[]:[`#     license: ${c(t)}`],"#     reason: why it is accepted","#     owner: '@org/team'"]}function a(e){const t=e.flatMap(({license:e})=>e!==undefined&&/^[\w.+-]+$/.test(e)?[e]:[]);return[...new Set(t)].sort((e,t)=>e<t?-1:1)}function c(e){return/^[\w.+-]+$/.test(e)?e:`'${e.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu," ").replaceAll("'","''")}'`}var p=o(8277);var l=o(8087);var u=o(3128);var d=o(9952);var h=o(6918);const w={name:"init",operands:"[--dir DIR]",summary:"Writes the workflow and a policy proposed from what the repository uses.",options:{dir:{type:"string",value:"DIR",help:"the repository (default: the current folder)"},offline:{type:"boolean",help:"ask no service for licenses"}},async run({operands:e,options:t},o){if(e.length>0)throw new Error(`unexpected "${e.join(" ")}", expected options only`);const i=(typeof t["dir"]==="string"?t["dir"]:".").replace(/(?<=.)\/+$/,"");const a=o.repository(i);if(!a)throw new Error(`${i} lies in no git repository that git can open: "git status" there says why, "git init" makes one`);if(a.isTop===false)throw new Error(`${i} is not the top of its repository, expected that; name it by --dir`);const c=e=>i==="."?e:`${i}/${e}`;const w=[n,h.l].filter(e=>"bytes"in o.read(c(e)));for(const e of w)o.note(`${e} exists and is left as it is; remove it to have it proposed again.
`);if(w.length===2)return 2;const f=(0,l.V)(o);const v=await (0,p.w)(f.tree(a.workTree()),u.z,f.world,t["offline"]===true);for(const{path:e,message:t}of v.notEvaluated.filter(({reason:e})=>e==="content"))o.note(`${e}: ${t}
`);const m=[{path:n,text:r(d.x)},{path:h.l,text:s(v)}].filter(({path:e})=>!w.includes(e));for(const{path:e,text:t}of m){const n=o.save(c(e),t);if(n)throw new Error(n.error);o.write(`wrote ${e}
`)}const y=m.length>1?"both":"it";o.write(`Commit ${y} and open a pull request: the review of the first change is the proof.
`);return 0}}}),8277:(function(e,t,o){o.d(t,{w:()=>c});var n=o(6674);var r=o(6918);var s=o(9952);var i=o(3157);var a=o(570);function c(e,t,o,c){return(0,a.N)({base:i.p,fork:i.p,head:e,noChange:true,wholeBase:true,policy:t,policyPath:r.l,notes:[],version:s.x,outside:(0,n.R)(o,c)})}})};