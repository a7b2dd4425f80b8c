export const id=248;export const ids=[248];export const modules={4893:(function(module){module.exports=eval("require")("xmlbuilder2")}),7180:(function(e,r){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/Object.defineProperty(r,"__esModule",{value:true});r.chainI=n;function*n(...e){for(const r of e){yield*r}}}),3837:(function(e,r){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/Object.defineProperty(r,"__esModule",{value:true});r.isNotUndefined=n;function n(e){return e!==undefined}}),2818:(function(e,r){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/Object.defineProperty(r,"__esModule",{value:true});r.escapeUri=t;const n=[[/ /g,"%20"],[/"/g,"%22"],[/'/g,"%27"],[/\[/g,"%5B"],[/]/g,"%5D"],[/</g,"%3C"],[/>/g,"%3E"],[/\{/g,"%7B"],[/}/g,"%7D"]];function t(e){if(e===undefined){return e}for(const[r,t]of n){e=e.replace(r,t)}return e}}),7391:(function(e,r,n){var t;/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/t={value:true};const i=n(4893);if(typeof i.create!=="function"){throw new Error("`create` is not a function")}r.A=function(e,{space:r}={}){const n=a(r);const t=(0,i.create)({encoding:"UTF-8"});o(t,e);return t.end({format:"xml",newline:"\n",prettyPrint:n.length>0,indent:n})};function o(e,r,n=null){if(r.type!=="element"){return}const t=s(r)??n;const i=e.ele(t,r.name,r.attributes);if(r.children===undefined){}else if(typeof r.children==="string"||typeof r.children==="number"){i.txt(r.children.toString())}else{for(const e of r.children){o(i,e,t)}}}function s(e){const r=(e.namespace??e.attributes?.xmlns)?.toString()??"";return r.length>0?r:null}function a(e){if(typeof e==="number"){return" ".repeat(Math.max(0,e))}if(typeof e==="string"){return e}return""}}),1744:(function(e,r,n){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/Object.defineProperty(r,"__esModule",{value:true});r["default"]=o;const t=n(8835);function i(e){const r=function(){throw new t.OptPlugError(e)};r.fails=true;return Object.freeze(r)}function o(e,r){for(const[,e]of r){try{return e()}catch{}}return i(`No ${e} available.
`+"Please install one of the optional dependencies: "+r.map(e=>e[0]).join(" || "))}}),8835:(function(e,r){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/Object.defineProperty(r,"__esModule",{value:true});r.OptPlugError=void 0;class n extends Error{cause;constructor(e,r){super(e);this.cause=r}}r.OptPlugError=n}),8830:function(e,r,n){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/var t=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{"default":e}};Object.defineProperty(r,"__esModule",{value:true});const i=t(n(1744));r["default"]=(0,i.default)("XmlStringifier",[["xmlbuilder2",()=>n(7391).A]])},9983:(function(e,r,n){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/Object.defineProperty(r,"__esModule",{value:true});r.BaseSerializer=void 0;const t=n(4317);const i=n(1637);class o{*#e(e){if(e.metadata.component!==undefined){yield e.metadata.component.bomRef;for(const{bomRef:r}of e.metadata.component.components[t.treeIteratorSymbol]()){yield r}}for(const{bomRef:r}of e.components[t.treeIteratorSymbol]()){yield r}for(const{bomRef:r}of e.services[t.treeIteratorSymbol]()){yield r}for(const{bomRef:r}of e.vulnerabilities){yield r}}#r(e,r){const n=new i.BomRefDiscriminator(this.#e(e));n.discriminate();try{return this._normalize(e,r)}finally{n.reset()}}serialize(e,r){return this._serialize(this.#r(e,r),r)}}r.BaseSerializer=o}),1637:(function(e,r){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/Object.defineProperty(r,"__esModule",{value:true});r.BomRefDiscriminator=void 0;class n{#n;#t;constructor(e,r="BomRef"){this.#n=Array.from(e,e=>[e,e.value]);this.#t=r}get prefix(){return this.#t}*[Symbol.iterator](){for(const[e]of this.#n){yield e}}discriminate(){const e=new Set([""]);for(const[r]of this.#n){let n=r.value;if(n===undefined||e.has(n)){n=this.#i();r.value=n}e.add(n)}}reset(){for(const[e,r]of this.#n){e.value=r}}#i(){return`${this.#t}${Math.random().toString(32).substring(1)}${Math.random().toString(32).substring(1)}`}}r.BomRefDiscriminator=n}),8485:(function(e,r,n){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/Object.defineProperty(r,"__esModule",{value:true});r.MissingOptionalDependencyError=void 0;const t=n(8835);class i extends t.OptPlugError{}r.MissingOptionalDependencyError=i}),7621:function(e,r,n){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/var t=this&&this.__createBinding||(Object.create?function(e,r,n,t){if(t===undefined)t=n;var i=Object.getOwnPropertyDescriptor(r,n);if(!i||("get"in i?!r.__esModule:i.writable||i.configurable)){i={enumerable:true,get:function(){return r[n]}}}Object.defineProperty(e,t,i)}:function(e,r,n,t){if(t===undefined)t=n;e[t]=r[n]});var i=this&&this.__setModuleDefault||(Object.create?function(e,r){Object.defineProperty(e,"default",{enumerable:true,value:r})}:function(e,r){e["default"]=r});var o=this&&this.__exportStar||function(e,r){for(var n in e)if(n!=="default"&&!Object.prototype.hasOwnProperty.call(r,n))t(r,e,n)};var s=this&&this.__importStar||function(){var e=function(r){e=Object.getOwnPropertyNames||function(e){var r=[];for(var n in e)if(Object.prototype.hasOwnProperty.call(e,n))r[r.length]=n;return r};return e(r)};return function(r){if(r&&r.__esModule)return r;var n={};if(r!=null){for(var o=e(r),s=0;s<o.length;s++)if(o[s]!=="default")t(n,r,o[s])}i(n,r);return n}}();Object.defineProperty(r,"__esModule",{value:true});r.XML=r.JSON=r.Types=void 0;o(n(1637),r);o(n(8485),r);r.Types=s(n(4897));o(n(9983),r);r.JSON=s(n(5395));o(n(5976),r);r.XML=s(n(4494));o(n(3568),r)},1248:function(e,r,n){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/var t=this&&this.__createBinding||(Object.create?function(e,r,n,t){if(t===undefined)t=n;var i=Object.getOwnPropertyDescriptor(r,n);if(!i||("get"in i?!r.__esModule:i.writable||i.configurable)){i={enumerable:true,get:function(){return r[n]}}}Object.defineProperty(e,t,i)}:function(e,r,n,t){if(t===undefined)t=n;e[t]=r[n]});var i=this&&this.__exportStar||function(e,r){for(var n in e)if(n!=="default"&&!Object.prototype.hasOwnProperty.call(r,n))t(r,e,n)};Object.defineProperty(r,"__esModule",{value:true});i(n(7621),r);i(n(6179),r)},5395:function(e,r,n){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/var t=this&&this.__createBinding||(Object.create?function(e,r,n,t){if(t===undefined)t=n;var i=Object.getOwnPropertyDescriptor(r,n);if(!i||("get"in i?!r.__esModule:i.writable||i.configurable)){i={enumerable:true,get:function(){return r[n]}}}Object.defineProperty(e,t,i)}:function(e,r,n,t){if(t===undefined)t=n;e[t]=r[n]});var i=this&&this.__setModuleDefault||(Object.create?function(e,r){Object.defineProperty(e,"default",{enumerable:true,value:r})}:function(e,r){e["default"]=r});var o=this&&this.__importStar||function(){var e=function(r){e=Object.getOwnPropertyNames||function(e){var r=[];for(var n in e)if(Object.prototype.hasOwnProperty.call(e,n))r[r.length]=n;return r};return e(r)};return function(r){if(r&&r.__esModule)return r;var n={};if(r!=null){for(var o=e(r),s=0;s<o.length;s++)if(o[s]!=="default")t(n,r,o[s])}i(n,r);return n}}();Object.defineProperty(r,"__esModule",{value:true});r.Types=r.Normalize=void 0;r.Normalize=o(n(2608));r.Types=o(n(4466))},2608:(function(e,r,n){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/Object.defineProperty(r,"__esModule",{value:true});r.VulnerabilityAnalysisNormalizer=r.VulnerabilityAffectedVersionNormalizer=r.VulnerabilityAffectNormalizer=r.VulnerabilityCreditsNormalizer=r.VulnerabilityAdvisoryNormalizer=r.VulnerabilityRatingNormalizer=r.VulnerabilityReferenceNormalizer=r.VulnerabilitySourceNormalizer=r.VulnerabilityNormalizer=r.DependencyGraphNormalizer=r.PropertyNormalizer=r.AttachmentNormalizer=r.ExternalReferenceNormalizer=r.SWIDNormalizer=r.LicenseNormalizer=r.ComponentEvidenceNormalizer=r.ServiceNormalizer=r.ComponentNormalizer=r.OrganizationalEntityNormalizer=r.OrganizationalContactNormalizer=r.HashNormalizer=r.ToolsNormalizer=r.ToolNormalizer=r.LifecycleNormalizer=r.MetadataNormalizer=r.BomNormalizer=r.Factory=void 0;const t=n(7180);const i=n(3837);const o=n(4317);const s=n(2818);const a=n(7027);const l=n(604);const c=n(8468);const m=n(8616);const d=n(1290);const f=n(3671);const u=n(4466);class p{#o;constructor(e){this.#o=e}get spec(){return this.#o}makeForBom(){return new z(this)}makeForMetadata(){return new b(this)}makeForComponent(){return new N(this)}makeForService(){return new x(this)}makeForComponentEvidence(){return new I(this)}makeForLifecycle(){return new g(this)}makeForTool(){return new v(this)}makeForTools(){return new _(this)}makeForOrganizationalContact(){return new S(this)}makeForOrganizationalEntity(){return new k(this)}makeForHash(){return new F(this)}makeForLicense(){return new A(this)}makeForSWID(){return new w(this)}makeForExternalReference(){return new V(this)}makeForAttachment(){return new O(this)}makeForProperty(){return new L(this)}makeForDependencyGraph(){return new R(this)}makeForVulnerability(){return new P(this)}makeForVulnerabilitySource(){return new E(this)}makeForVulnerabilityReference(){return new j(this)}makeForVulnerabilityRating(){return new M(this)}makeForVulnerabilityAdvisory(){return new U(this)}makeForVulnerabilityCredits(){return new C(this)}makeForVulnerabilityAffect(){return new T(this)}makeForVulnerabilityAffectedVersion(){return new D(this)}makeForVulnerabilityAnalysis(){return new B(this)}}r.Factory=p;const h=new Map([[f.Version.v1dot7,"http://cyclonedx.org/schema/bom-1.7.schema.json"],[f.Version.v1dot6,"http://cyclonedx.org/schema/bom-1.6.schema.json"],[f.Version.v1dot5,"http://cyclonedx.org/schema/bom-1.5.schema.json"],[f.Version.v1dot4,"http://cyclonedx.org/schema/bom-1.4.schema.json"],[f.Version.v1dot3,"http://cyclonedx.org/schema/bom-1.3a.schema.json"],[f.Version.v1dot2,"http://cyclonedx.org/schema/bom-1.2b.schema.json"]]);class y{_factory;constructor(e){this._factory=e}get factory(){return this._factory}}class z extends y{normalize(e,r){return{$schema:h.get(this._factory.spec.version),bomFormat:"CycloneDX",specVersion:this._factory.spec.version,version:e.version,serialNumber:this.#s(e.serialNumber)?e.serialNumber:undefined,metadata:this._factory.makeForMetadata().normalize(e.metadata,r),components:e.components.size>0?this._factory.makeForComponent().normalizeIterable(e.components,r):[],services:this._factory.spec.supportsServices&&e.services.size>0?this._factory.makeForService().normalizeIterable(e.services,r):undefined,dependencies:this._factory.spec.supportsDependencyGraph?this._factory.makeForDependencyGraph().normalize(e,r):undefined,vulnerabilities:this._factory.spec.supportsVulnerabilities&&e.vulnerabilities.size>0?this._factory.makeForVulnerability().normalizeIterable(e.vulnerabilities,r):undefined}}#s(e){return e!==undefined&&/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(e)}}r.BomNormalizer=z;class b extends y{normalize(e,r){const n=this._factory.makeForOrganizationalEntity();return{timestamp:e.timestamp?.toISOString(),lifecycles:this._factory.spec.supportsMetadataLifecycles&&e.lifecycles.size>0?this._factory.makeForLifecycle().normalizeIterable(e.lifecycles,r):undefined,tools:e.tools.size>0?this._factory.makeForTools().normalize(e.tools,r):undefined,authors:e.authors.size>0?this._factory.makeForOrganizationalContact().normalizeIterable(e.authors,r):undefined,component:e.component===undefined?undefined:this._factory.makeForComponent().normalize(e.component,r),manufacture:e.manufacture===undefined?undefined:n.normalize(e.manufacture,r),supplier:e.supplier===undefined?undefined:n.normalize(e.supplier,r),licenses:this._factory.spec.supportsMetadataLicenses&&e.licenses.size>0?this._factory.makeForLicense().normalizeIterable(e.licenses,r):undefined,properties:this._factory.spec.supportsMetadataProperties&&e.properties.size>0?this._factory.makeForProperty().normalizeIterable(e.properties,r):undefined}}}r.MetadataNormalizer=b;class g extends y{normalize(e,r){return e instanceof l.NamedLifecycle?{name:e.name,description:e.description}:{phase:e}}normalizeIterable(e,r){return(r.sortLists??false?e.sorted():Array.from(e)).map(e=>this.normalize(e,r))}}r.LifecycleNormalizer=g;class v extends y{normalize(e,r){return{vendor:e.vendor||undefined,name:e.name||undefined,version:e.version||undefined,hashes:e.hashes.size>0?this._factory.makeForHash().normalizeIterable(e.hashes,r):undefined,externalReferences:this._factory.spec.supportsToolReferences&&e.externalReferences.size>0?this._factory.makeForExternalReference().normalizeIterable(e.externalReferences,r):undefined}}normalizeIterable(e,r){return(r.sortLists??false?e.sorted():Array.from(e)).map(e=>this.normalize(e,r))}}r.ToolNormalizer=v;class _ extends y{normalize(e,r){if(e.tools.size>0||!this._factory.spec.supportsToolsComponentsServices){return this._factory.makeForTool().normalizeIterable(new c.ToolRepository((0,t.chainI)(Array.from(e.components,c.Tool.fromComponent),Array.from(e.services,c.Tool.fromService),e.tools)),r)}return{components:e.components.size>0?this._factory.makeForComponent().normalizeIterable(e.components,r):undefined,services:e.services.size>0?this._factory.makeForService().normalizeIterable(e.services,r):undefined}}}r.ToolsNormalizer=_;class F extends y{normalize([e,r],n){const t=this._factory.spec;return t.supportsHashAlgorithm(e)&&t.supportsHashValue(r)?{alg:e,content:r}:undefined}normalizeIterable(e,r){return(r.sortLists??false?e.sorted():Array.from(e)).map(e=>this.normalize(e,r)).filter(i.isNotUndefined)}}r.HashNormalizer=F;class S extends y{normalize(e,r){return{name:e.name||undefined,email:u.JsonSchema.isIdnEmail(e.email)?e.email:undefined,phone:e.phone||undefined}}normalizeIterable(e,r){return(r.sortLists??false?e.sorted():Array.from(e)).map(e=>this.normalize(e,r))}}r.OrganizationalContactNormalizer=S;class k extends y{normalize(e,r){const n=X(Array.from(e.url,e=>(0,s.escapeUri)(e.toString())),r).filter(u.JsonSchema.isIriReference);return{name:e.name||undefined,url:n.length>0?n:undefined,contact:e.contact.size>0?this._factory.makeForOrganizationalContact().normalizeIterable(e.contact,r):undefined}}normalizeIterable(e,r){return(r.sortLists??false?e.sorted():Array.from(e)).map(e=>this.normalize(e,r))}}r.OrganizationalEntityNormalizer=k;class N extends y{normalize(e,r){const n=this._factory.spec;if(!n.supportsComponentType(e.type)){return undefined}const t=e.version??"";return{type:e.type,name:e.name,group:e.group||undefined,version:t.length>0||n.requiresComponentVersion?t:undefined,"bom-ref":e.bomRef.value||undefined,supplier:e.supplier===undefined?undefined:this._factory.makeForOrganizationalEntity().normalize(e.supplier,r),author:e.author||undefined,publisher:e.publisher||undefined,description:e.description||undefined,scope:e.scope,hashes:e.hashes.size>0?this._factory.makeForHash().normalizeIterable(e.hashes,r):undefined,licenses:e.licenses.size>0?this._factory.makeForLicense().normalizeIterable(e.licenses,r):undefined,copyright:e.copyright?.toString()||undefined,cpe:e.cpe||undefined,purl:e.purl?.toString(),swid:e.swid===undefined?undefined:this._factory.makeForSWID().normalize(e.swid,r),externalReferences:e.externalReferences.size>0?this._factory.makeForExternalReference().normalizeIterable(e.externalReferences,r):undefined,properties:n.supportsProperties(e)&&e.properties.size>0?this._factory.makeForProperty().normalizeIterable(e.properties,r):undefined,components:e.components.size>0?this.normalizeIterable(e.components,r):undefined,evidence:n.supportsComponentEvidence&&e.evidence!==undefined?this._factory.makeForComponentEvidence().normalize(e.evidence,r):undefined}}normalizeIterable(e,r){return(r.sortLists??false?e.sorted():Array.from(e)).map(e=>this.normalize(e,r)).filter(i.isNotUndefined)}}r.ComponentNormalizer=N;class x extends y{normalize(e,r){const n=this._factory.spec;return{"bom-ref":e.bomRef.value||undefined,provider:e.provider?this._factory.makeForOrganizationalEntity().normalize(e.provider,r):undefined,group:e.group,name:e.name,version:e.version||undefined,description:e.description||undefined,licenses:e.licenses.size>0?this._factory.makeForLicense().normalizeIterable(e.licenses,r):undefined,externalReferences:e.externalReferences.size>0?this._factory.makeForExternalReference().normalizeIterable(e.externalReferences,r):undefined,services:e.services.size>0?this._factory.makeForService().normalizeIterable(e.services,r):undefined,properties:n.supportsProperties(e)&&e.properties.size>0?this._factory.makeForProperty().normalizeIterable(e.properties,r):undefined}}normalizeIterable(e,r){return(r.sortLists??false?e.sorted():Array.from(e)).map(e=>this.normalize(e,r))}}r.ServiceNormalizer=x;class I extends y{normalize(e,r){return{licenses:e.licenses.size>0?this._factory.makeForLicense().normalizeIterable(e.licenses,r):undefined,copyright:e.copyright.size>0?r.sortLists?e.copyright.sorted().map(I.#a):Array.from(e.copyright,I.#a):undefined}}static #a(e){return{text:e.toString()}}}r.ComponentEvidenceNormalizer=I;class A extends y{normalize(e,r){switch(true){case e instanceof a.NamedLicense:return this.#l(e,r);case e instanceof a.SpdxLicense:return(0,d.isSupportedSpdxId)(e.id)?this.#c(e,r):this.#l(new a.NamedLicense(e.id,{url:e.url}),r);case e instanceof a.LicenseExpression:return this.#m(e);default:throw new TypeError("Unexpected LicenseChoice")}}#l(e,r){const n=this._factory.spec;const t=(0,s.escapeUri)(e.url?.toString());return{license:{name:e.name,acknowledgement:n.supportsLicenseAcknowledgement?e.acknowledgement:undefined,text:e.text===undefined?undefined:this._factory.makeForAttachment().normalize(e.text,r),url:u.JsonSchema.isIriReference(t)?t:undefined,properties:n.supportsProperties(e)&&e.properties.size>0?this._factory.makeForProperty().normalizeIterable(e.properties,r):undefined}}}#c(e,r){const n=this._factory.spec;const t=(0,s.escapeUri)(e.url?.toString());return{license:{id:e.id,acknowledgement:n.supportsLicenseAcknowledgement?e.acknowledgement:undefined,text:e.text===undefined?undefined:this._factory.makeForAttachment().normalize(e.text,r),url:u.JsonSchema.isIriReference(t)?t:undefined,properties:n.supportsProperties(e)&&e.properties.size>0?this._factory.makeForProperty().normalizeIterable(e.properties,r):undefined}}}#m(e){return{expression:e.expression,acknowledgement:this._factory.spec.supportsLicenseAcknowledgement?e.acknowledgement:undefined}}normalizeIterable(e,r){const n=r.sortLists??false?e.sorted():Array.from(e);if(n.length>1){const e=n.filter(e=>e instanceof a.LicenseExpression);if(e.length>0){return[this.#m(e[0])]}}return n.map(e=>this.normalize(e,r))}}r.LicenseNormalizer=A;class w extends y{normalize(e,r){const n=(0,s.escapeUri)(e.url?.toString());return{tagId:e.tagId,name:e.name,version:e.version||undefined,tagVersion:e.tagVersion,patch:e.patch,text:e.text===undefined?undefined:this._factory.makeForAttachment().normalize(e.text,r),url:u.JsonSchema.isIriReference(n)?n:undefined}}}r.SWIDNormalizer=w;class V extends y{normalize(e,r){return this._factory.spec.supportsExternalReferenceType(e.type)?{url:(0,s.escapeUri)(e.url.toString()),type:e.type,hashes:this._factory.spec.supportsExternalReferenceHashes&&e.hashes.size>0?this._factory.makeForHash().normalizeIterable(e.hashes,r):undefined,comment:e.comment||undefined}:undefined}normalizeIterable(e,r){return(r.sortLists??false?e.sorted():Array.from(e)).map(e=>this.normalize(e,r)).filter(i.isNotUndefined)}}r.ExternalReferenceNormalizer=V;class O extends y{normalize(e,r){return{content:e.content.toString(),contentType:e.contentType||undefined,encoding:e.encoding}}}r.AttachmentNormalizer=O;class L extends y{normalize(e,r){return{name:e.name,value:e.value}}normalizeIterable(e,r){return(r.sortLists??false?e.sorted():Array.from(e)).map(e=>this.normalize(e,r))}}r.PropertyNormalizer=L;class R extends y{normalize(e,r){const n=new Map;if(e.metadata.component!==undefined){n.set(e.metadata.component.bomRef,e.metadata.component.dependencies);for(const r of e.metadata.component.components[o.treeIteratorSymbol]()){n.set(r.bomRef,r.dependencies)}}for(const r of e.components[o.treeIteratorSymbol]()){n.set(r.bomRef,r.dependencies)}for(const r of e.services[o.treeIteratorSymbol]()){n.set(r.bomRef,r.dependencies)}const t=[];for(const[e,o]of n){const s=this.#d(e,o,n,r);if((0,i.isNotUndefined)(s)){t.push(s)}}if(r.sortLists??false){t.sort(({ref:e},{ref:r})=>e.localeCompare(r))}return t}#d(e,r,n,t){const i=e.toString();if(i.length===0){return undefined}const o=X(Array.from(r).filter(r=>n.has(r)&&r!==e),t).filter(e=>e.length>0);return{ref:i,dependsOn:o.length>0?o:undefined}}}r.DependencyGraphNormalizer=R;class P extends y{normalize(e,r){return{"bom-ref":e.bomRef.value||undefined,id:e.id||undefined,source:e.source===undefined?undefined:this._factory.makeForVulnerabilitySource().normalize(e.source,r),references:e.references.size>0?this._factory.makeForVulnerabilityReference().normalizeIterable(e.references,r):undefined,ratings:e.ratings.size>0?this._factory.makeForVulnerabilityRating().normalizeIterable(e.ratings,r):undefined,cwes:e.cwes.size>0?r.sortLists??false?e.cwes.sorted():Array.from(e.cwes):undefined,description:e.description,detail:e.detail,recommendation:e.recommendation,advisories:e.advisories.size>0?this._factory.makeForVulnerabilityAdvisory().normalizeIterable(e.advisories,r):undefined,created:e.created?.toISOString(),published:e.published?.toISOString(),updated:e.updated?.toISOString(),credits:e.credits===undefined?undefined:this._factory.makeForVulnerabilityCredits().normalize(e.credits,r),tools:e.tools.size>0?this._factory.makeForTools().normalize(e.tools,r):undefined,analysis:e.analysis===undefined?undefined:this._factory.makeForVulnerabilityAnalysis().normalize(e.analysis,r),affects:e.affects.size>0?this._factory.makeForVulnerabilityAffect().normalizeIterable(e.affects,r):undefined,properties:e.properties.size>0?this._factory.makeForProperty().normalizeIterable(e.properties,r):undefined}}normalizeIterable(e,r){return(r.sortLists??false?e.sorted():Array.from(e)).map(e=>this.normalize(e,r))}}r.VulnerabilityNormalizer=P;class E extends y{normalize(e,r){return{name:e.name,url:e.url?.toString()}}}r.VulnerabilitySourceNormalizer=E;class j extends y{normalize(e,r){return{id:e.id,source:this._factory.makeForVulnerabilitySource().normalize(e.source,r)}}normalizeIterable(e,r){return(r.sortLists??false?e.sorted():Array.from(e)).map(e=>this.normalize(e,r))}}r.VulnerabilityReferenceNormalizer=j;class M extends y{normalize(e,r){return{source:e.source===undefined?undefined:this._factory.makeForVulnerabilitySource().normalize(e.source,r),score:e.score,severity:e.severity,method:this._factory.spec.supportsVulnerabilityRatingMethod(e.method)?e.method:undefined,vector:e.vector,justification:e.justification}}normalizeIterable(e,r){return(r.sortLists??false?e.sorted():Array.from(e)).map(e=>this.normalize(e,r))}}r.VulnerabilityRatingNormalizer=M;class U extends y{normalize(e,r){const n=(0,s.escapeUri)(e.url.toString());if(!u.JsonSchema.isIriReference(n)){return undefined}return{title:e.title,url:n}}normalizeIterable(e,r){return(r.sortLists??false?e.sorted():Array.from(e)).map(e=>this.normalize(e,r)).filter(i.isNotUndefined)}}r.VulnerabilityAdvisoryNormalizer=U;class C extends y{normalize(e,r){return{organizations:e.organizations.size>0?this._factory.makeForOrganizationalEntity().normalizeIterable(e.organizations,r):undefined,individuals:e.individuals.size>0?this._factory.makeForOrganizationalContact().normalizeIterable(e.individuals,r):undefined}}}r.VulnerabilityCreditsNormalizer=C;class T extends y{normalize(e,r){return{ref:e.ref.toString(),versions:e.versions.size>0?this._factory.makeForVulnerabilityAffectedVersion().normalizeIterable(e.versions,r):undefined}}normalizeIterable(e,r){return(r.sortLists??false?e.sorted():Array.from(e)).map(e=>this.normalize(e,r))}}r.VulnerabilityAffectNormalizer=T;class D extends y{normalize(e,r){switch(true){case e instanceof m.AffectedSingleVersion:return this.#f(e);case e instanceof m.AffectedVersionRange:return this.#u(e);default:throw new TypeError("Unexpected Vulnerability AffectedVersion")}}#f(e){return e.version.length<1?undefined:{version:e.version.substring(0,1024),status:e.status}}#u(e){return e.range.length<1?undefined:{range:e.range.substring(0,1024),status:e.status}}normalizeIterable(e,r){return(r.sortLists??false?e.sorted():Array.from(e)).map(e=>this.normalize(e,r)).filter(i.isNotUndefined)}}r.VulnerabilityAffectedVersionNormalizer=D;class B extends y{normalize(e,r){return{state:e.state,justification:e.justification,response:e.response.size>0?r.sortLists??false?e.response.sorted():Array.from(e.response):undefined,detail:e.detail}}}r.VulnerabilityAnalysisNormalizer=B;function X(e,r){const n=Array.from(e,e=>e.toString());if(r.sortLists??false){n.sort((e,r)=>e.localeCompare(r))}return n}}),4466:(function(e,r){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/Object.defineProperty(r,"__esModule",{value:true});r.JsonSchema=void 0;var n;(function(e){function r(e){return typeof e==="string"&&e.length>0}e.isIriReference=r;function n(e){return typeof e==="string"&&e.length>0}e.isIdnEmail=n})(n||(r.JsonSchema=n={}))}),5976:(function(e,r,n){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/Object.defineProperty(r,"__esModule",{value:true});r.JsonSerializer=void 0;const t=n(3671);const i=n(6134);const o=n(9983);class s extends o.BaseSerializer{#p;constructor(e){if(!e.spec.supportsFormat(t.Format.JSON)){throw new i.UnsupportedFormatError("Spec does not support JSON format.")}super();this.#p=e}get normalizerFactory(){return this.#p}_normalize(e,r={}){return this.#p.makeForBom().normalize(e,r)}_serialize(e,{space:r}={}){return JSON.stringify(e,null,r)}}r.JsonSerializer=s}),4897:(function(e,r){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/Object.defineProperty(r,"__esModule",{value:true})}),8020:(function(e,r){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/Object.defineProperty(r,"__esModule",{value:true});r.normalizedString=i;r.token=a;const n=/\r\n|\t|\n|\r/g;const t=" ";function i(e){return e.replace(n,t)}const o=/ {2,}/g;const s=" ";function a(e){return i(e).trim().replace(o,s)}}),4494:function(e,r,n){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/var t=this&&this.__createBinding||(Object.create?function(e,r,n,t){if(t===undefined)t=n;var i=Object.getOwnPropertyDescriptor(r,n);if(!i||("get"in i?!r.__esModule:i.writable||i.configurable)){i={enumerable:true,get:function(){return r[n]}}}Object.defineProperty(e,t,i)}:function(e,r,n,t){if(t===undefined)t=n;e[t]=r[n]});var i=this&&this.__setModuleDefault||(Object.create?function(e,r){Object.defineProperty(e,"default",{enumerable:true,value:r})}:function(e,r){e["default"]=r});var o=this&&this.__importStar||function(){var e=function(r){e=Object.getOwnPropertyNames||function(e){var r=[];for(var n in e)if(Object.prototype.hasOwnProperty.call(e,n))r[r.length]=n;return r};return e(r)};return function(r){if(r&&r.__esModule)return r;var n={};if(r!=null){for(var o=e(r),s=0;s<o.length;s++)if(o[s]!=="default")t(n,r,o[s])}i(n,r);return n}}();Object.defineProperty(r,"__esModule",{value:true});r.Types=r.Normalize=void 0;r.Normalize=o(n(2341));r.Types=o(n(8547))},2341:(function(e,r,n){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/Object.defineProperty(r,"__esModule",{value:true});r.VulnerabilityAffectedVersionNormalizer=r.VulnerabilityAffectNormalizer=r.VulnerabilityAnalysisNormalizer=r.VulnerabilityCreditsNormalizer=r.VulnerabilityAdvisoryNormalizer=r.VulnerabilityRatingNormalizer=r.VulnerabilityReferenceNormalizer=r.VulnerabilitySourceNormalizer=r.VulnerabilityNormalizer=r.DependencyGraphNormalizer=r.PropertyNormalizer=r.AttachmentNormalizer=r.ExternalReferenceNormalizer=r.SWIDNormalizer=r.LicenseNormalizer=r.ComponentEvidenceNormalizer=r.ServiceNormalizer=r.ComponentNormalizer=r.OrganizationalEntityNormalizer=r.OrganizationalContactNormalizer=r.HashNormalizer=r.ToolsNormalizer=r.ToolNormalizer=r.LifecycleNormalizer=r.MetadataNormalizer=r.BomNormalizer=r.Factory=void 0;const t=n(7180);const i=n(3837);const o=n(4317);const s=n(2818);const a=n(320);const l=n(7027);const c=n(604);const m=n(8616);const d=n(1290);const f=n(3671);const u=n(8020);const p=n(8547);class h{#o;constructor(e){this.#o=e}get spec(){return this.#o}makeForBom(){return new b(this)}makeForMetadata(){return new g(this)}makeForLifecycle(){return new v(this)}makeForComponent(){return new x(this)}makeForService(){return new I(this)}makeForComponentEvidence(){return new A(this)}makeForTool(){return new _(this)}makeForTools(){return new F(this)}makeForOrganizationalContact(){return new k(this)}makeForOrganizationalEntity(){return new N(this)}makeForHash(){return new S(this)}makeForLicense(){return new w(this)}makeForSWID(){return new V(this)}makeForExternalReference(){return new O(this)}makeForAttachment(){return new L(this)}makeForProperty(){return new R(this)}makeForDependencyGraph(){return new P(this)}makeForVulnerability(){return new E(this)}makeForVulnerabilitySource(){return new j(this)}makeForVulnerabilityReference(){return new M(this)}makeForVulnerabilityRating(){return new U(this)}makeForVulnerabilityAdvisory(){return new C(this)}makeForVulnerabilityCredits(){return new T(this)}makeForVulnerabilityAffect(){return new B(this)}makeForVulnerabilityAffectedVersion(){return new X(this)}makeForVulnerabilityAnalysis(){return new D(this)}}r.Factory=h;const y=new Map([[f.Version.v1dot7,"http://cyclonedx.org/schema/bom/1.7"],[f.Version.v1dot6,"http://cyclonedx.org/schema/bom/1.6"],[f.Version.v1dot5,"http://cyclonedx.org/schema/bom/1.5"],[f.Version.v1dot4,"http://cyclonedx.org/schema/bom/1.4"],[f.Version.v1dot3,"http://cyclonedx.org/schema/bom/1.3"],[f.Version.v1dot2,"http://cyclonedx.org/schema/bom/1.2"],[f.Version.v1dot1,"http://cyclonedx.org/schema/bom/1.1"],[f.Version.v1dot0,"http://cyclonedx.org/schema/bom/1.0"]]);class z{_factory;constructor(e){this._factory=e}get factory(){return this._factory}}class b extends z{normalize(e,r){const n={type:"element",name:"components",children:e.components.size>0?this._factory.makeForComponent().normalizeIterable(e.components,r,"component"):undefined};const t=this._factory.spec.supportsServices&&e.services.size>0?{type:"element",name:"services",children:this._factory.makeForService().normalizeIterable(e.services,r,"service")}:undefined;const o=this._factory.spec.supportsVulnerabilities&&e.vulnerabilities.size>0?{type:"element",name:"vulnerabilities",children:this._factory.makeForVulnerability().normalizeIterable(e.vulnerabilities,r,"vulnerability")}:undefined;return{type:"element",name:"bom",namespace:y.get(this._factory.spec.version),attributes:{version:e.version,serialNumber:this.#s(e.serialNumber)?e.serialNumber:undefined},children:[this._factory.makeForMetadata().normalize(e.metadata,r,"metadata"),n,t,this._factory.spec.supportsDependencyGraph?this._factory.makeForDependencyGraph().normalize(e,r,"dependencies"):undefined,o].filter(i.isNotUndefined)}}#s(e){return e!==undefined&&/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$|^\{[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}$/.test(e)}}r.BomNormalizer=b;class g extends z{normalize(e,r,n){const t=this._factory.makeForOrganizationalEntity();const o=this._factory.spec.supportsMetadataLifecycles&&e.lifecycles.size>0?{type:"element",name:"lifecycles",children:this._factory.makeForLifecycle().normalizeIterable(e.lifecycles,r,"lifecycle")}:undefined;const s=e.tools.size>0?this._factory.makeForTools().normalize(e.tools,r,"tools"):undefined;const a=e.authors.size>0?{type:"element",name:"authors",children:this._factory.makeForOrganizationalContact().normalizeIterable(e.authors,r,"author")}:undefined;const l=this._factory.spec.supportsMetadataLicenses&&e.licenses.size>0?{type:"element",name:"licenses",children:this._factory.makeForLicense().normalizeIterable(e.licenses,r)}:undefined;const c=this._factory.spec.supportsMetadataProperties&&e.properties.size>0?{type:"element",name:"properties",children:this._factory.makeForProperty().normalizeIterable(e.properties,r,"property")}:undefined;return{type:"element",name:n,children:[W(e.timestamp,"timestamp"),o,s,a,e.component===undefined?undefined:this._factory.makeForComponent().normalize(e.component,r,"component"),e.manufacture===undefined?undefined:t.normalize(e.manufacture,r,"manufacture"),e.supplier===undefined?undefined:t.normalize(e.supplier,r,"supplier"),l,c].filter(i.isNotUndefined)}}}r.MetadataNormalizer=g;class v extends z{normalize(e,r,n){return e instanceof c.NamedLifecycle?{type:"element",name:n,children:[G(e.name,"name",u.normalizedString),J(e.description,"description")].filter(i.isNotUndefined)}:{type:"element",name:n,children:[G(e,"phase")]}}normalizeIterable(e,r,n){return(r.sortLists??false?e.sorted():Array.from(e)).map(e=>this.normalize(e,r,n))}}r.LifecycleNormalizer=v;class _ extends z{normalize(e,r,n){const t=e.hashes.size>0?{type:"element",name:"hashes",children:this._factory.makeForHash().normalizeIterable(e.hashes,r,"hash")}:undefined;const o=this._factory.spec.supportsToolReferences&&e.externalReferences.size>0?{type:"element",name:"externalReferences",children:this._factory.makeForExternalReference().normalizeIterable(e.externalReferences,r,"reference")}:undefined;return{type:"element",name:n,children:[J(e.vendor,"vendor",u.normalizedString),J(e.name,"name",u.normalizedString),J(e.version,"version",u.normalizedString),t,o].filter(i.isNotUndefined)}}normalizeIterable(e,r,n){return(r.sortLists??false?e.sorted():Array.from(e)).map(e=>this.normalize(e,r,n))}}r.ToolNormalizer=_;class F extends z{normalize(e,r,n){let i=[];if(e.tools.size>0||!this._factory.spec.supportsToolsComponentsServices){i=this._factory.makeForTool().normalizeIterable(new a.ToolRepository((0,t.chainI)(Array.from(e.components,a.Tool.fromComponent),Array.from(e.services,a.Tool.fromService),e.tools)),r,"tool")}else{if(e.components.size>0){i.push({type:"element",name:"components",children:this._factory.makeForComponent().normalizeIterable(e.components,r,"component")})}if(e.services.size>0){i.push({type:"element",name:"services",children:this._factory.makeForService().normalizeIterable(e.services,r,"service")})}}return{type:"element",name:n,children:i}}}r.ToolsNormalizer=F;class S extends z{normalize([e,r],n,t){const i=this._factory.spec;return i.supportsHashAlgorithm(e)&&i.supportsHashValue(r)?{type:"element",name:t,attributes:{alg:e},children:(0,u.token)(r)}:undefined}normalizeIterable(e,r,n){return(r.sortLists??false?e.sorted():Array.from(e)).map(e=>this.normalize(e,r,n)).filter(i.isNotUndefined)}}r.HashNormalizer=S;class k extends z{normalize(e,r,n){return{type:"element",name:n,children:[J(e.name,"name",u.normalizedString),J(e.email,"email",u.normalizedString),J(e.phone,"phone",u.normalizedString)].filter(i.isNotUndefined)}}normalizeIterable(e,r,n){return(r.sortLists??false?e.sorted():Array.from(e)).map(e=>this.normalize(e,r,n))}}r.OrganizationalContactNormalizer=k;class N extends z{normalize(e,r,n){return{type:"element",name:n,children:[J(e.name,"name",u.normalizedString),...$(Array.from(e.url,e=>(0,s.escapeUri)(e.toString())),r,"url").filter(({children:e})=>p.XmlSchema.isAnyURI(e)),...this._factory.makeForOrganizationalContact().normalizeIterable(e.contact,r,"contact")].filter(i.isNotUndefined)}}normalizeIterable(e,r,n){return(r.sortLists??false?e.sorted():Array.from(e)).map(e=>this.normalize(e,r,n))}}r.OrganizationalEntityNormalizer=N;class x extends z{normalize(e,r,n){const t=this._factory.spec;if(!t.supportsComponentType(e.type)){return undefined}const o=e.supplier===undefined?undefined:this._factory.makeForOrganizationalEntity().normalize(e.supplier,r,"supplier");const s=(t.requiresComponentVersion?G:J)(e.version??"","version",u.normalizedString);const a=e.hashes.size>0?{type:"element",name:"hashes",children:this._factory.makeForHash().normalizeIterable(e.hashes,r,"hash")}:undefined;const l=e.licenses.size>0?{type:"element",name:"licenses",children:this._factory.makeForLicense().normalizeIterable(e.licenses,r)}:undefined;const c=e.swid===undefined?undefined:this._factory.makeForSWID().normalize(e.swid,r,"swid");const m=e.externalReferences.size>0?{type:"element",name:"externalReferences",children:this._factory.makeForExternalReference().normalizeIterable(e.externalReferences,r,"reference")}:undefined;const d=t.supportsProperties(e)&&e.properties.size>0?{type:"element",name:"properties",children:this._factory.makeForProperty().normalizeIterable(e.properties,r,"property")}:undefined;const f=e.components.size>0?{type:"element",name:"components",children:this.normalizeIterable(e.components,r,"component")}:undefined;const p=t.supportsComponentEvidence&&e.evidence!==undefined?this._factory.makeForComponentEvidence().normalize(e.evidence,r,"evidence"):undefined;return{type:"element",name:n,attributes:{type:e.type,"bom-ref":e.bomRef.value},children:[o,J(e.author,"author",u.normalizedString),J(e.publisher,"publisher",u.normalizedString),J(e.group,"group",u.normalizedString),G(e.name,"name",u.normalizedString),s,J(e.description,"description",u.normalizedString),J(e.scope,"scope"),a,l,J(e.copyright,"copyright",u.normalizedString),J(e.cpe,"cpe"),J(e.purl,"purl"),c,m,d,f,p].filter(i.isNotUndefined)}}normalizeIterable(e,r,n){return(r.sortLists??false?e.sorted():Array.from(e)).map(e=>this.normalize(e,r,n)).filter(i.isNotUndefined)}}r.ComponentNormalizer=x;class I extends z{normalize(e,r,n){const t=this._factory.spec;const o=e.provider===undefined?undefined:this._factory.makeForOrganizationalEntity().normalize(e.provider,r,"provider");const s=e.licenses.size>0?{type:"element",name:"licenses",children:this._factory.makeForLicense().normalizeIterable(e.licenses,r)}:undefined;const a=e.externalReferences.size>0?{type:"element",name:"externalReferences",children:this._factory.makeForExternalReference().normalizeIterable(e.externalReferences,r,"reference")}:undefined;const l=t.supportsProperties(e)&&e.properties.size>0?{type:"element",name:"properties",children:this._factory.makeForProperty().normalizeIterable(e.properties,r,"property")}:undefined;const c=e.services.size>0?{type:"element",name:"services",children:this.normalizeIterable(e.services,r,"service")}:undefined;return{type:"element",name:n,attributes:{"bom-ref":e.bomRef.value},children:[o,J(e.group,"group",u.normalizedString),G(e.name,"name",u.normalizedString),J(e.version,"version",u.normalizedString),J(e.description,"description",u.normalizedString),s,a,l,c].filter(i.isNotUndefined)}}normalizeIterable(e,r,n){return(r.sortLists??false?e.sorted():Array.from(e)).map(e=>this.normalize(e,r,n))}}r.ServiceNormalizer=I;class A extends z{normalize(e,r,n){const t=e.licenses.size>0?{type:"element",name:"licenses",children:this._factory.makeForLicense().normalizeIterable(e.licenses,r)}:undefined;const o=e.copyright.size>0?{type:"element",name:"copyright",children:$(e.copyright,r,"text")}:undefined;return{type:"element",name:n,children:[t,o].filter(i.isNotUndefined)}}}r.ComponentEvidenceNormalizer=A;class w extends z{normalize(e,r){switch(true){case e instanceof l.NamedLicense:return this.#l(e,r);case e instanceof l.SpdxLicense:return(0,d.isSupportedSpdxId)(e.id)?this.#c(e,r):this.#l(new l.NamedLicense(e.id,{url:e.url}),r);case e instanceof l.LicenseExpression:return this.#m(e);default:throw new TypeError("Unexpected LicenseChoice")}}#l(e,r){const n=this._factory.spec;const t=(0,s.escapeUri)(e.url?.toString());const o=n.supportsProperties(e)&&e.properties.size>0?{type:"element",name:"properties",children:this._factory.makeForProperty().normalizeIterable(e.properties,r,"property")}:undefined;return{type:"element",name:"license",attributes:{acknowledgement:n.supportsLicenseAcknowledgement?e.acknowledgement:undefined},children:[G(e.name,"name",u.normalizedString),e.text===undefined?undefined:this._factory.makeForAttachment().normalize(e.text,r,"text"),p.XmlSchema.isAnyURI(t)?G(t,"url"):undefined,o].filter(i.isNotUndefined)}}#c(e,r){const n=this._factory.spec;const t=(0,s.escapeUri)(e.url?.toString());const o=n.supportsProperties(e)&&e.properties.size>0?{type:"element",name:"properties",children:this._factory.makeForProperty().normalizeIterable(e.properties,r,"property")}:undefined;return{type:"element",name:"license",attributes:{acknowledgement:n.supportsLicenseAcknowledgement?e.acknowledgement:undefined},children:[G(e.id,"id"),e.text===undefined?undefined:this._factory.makeForAttachment().normalize(e.text,r,"text"),p.XmlSchema.isAnyURI(t)?G(t,"url"):undefined,o].filter(i.isNotUndefined)}}#m(e){const r=G(e.expression,"expression",u.normalizedString);r.attributes={acknowledgement:this._factory.spec.supportsLicenseAcknowledgement?e.acknowledgement:undefined};return r}normalizeIterable(e,r){const n=r.sortLists??false?e.sorted():Array.from(e);if(n.length>1){const e=n.filter(e=>e instanceof l.LicenseExpression);if(e.length>0){return[this.#m(e[0])]}}return n.map(e=>this.normalize(e,r))}}r.LicenseNormalizer=w;class V extends z{normalize(e,r,n){const t=(0,s.escapeUri)(e.url?.toString());return{type:"element",name:n,attributes:{tagId:e.tagId,name:e.name,version:e.version||undefined,tagVersion:e.tagVersion,patch:e.patch===undefined?undefined:e.patch?"true":"false"},children:[e.text===undefined?undefined:this._factory.makeForAttachment().normalize(e.text,r,"text"),p.XmlSchema.isAnyURI(t)?G(t,"url"):undefined].filter(i.isNotUndefined)}}}r.SWIDNormalizer=V;class O extends z{normalize(e,r,n){const t=(0,s.escapeUri)(e.url.toString());const o=this._factory.spec.supportsExternalReferenceHashes&&e.hashes.size>0?{type:"element",name:"hashes",children:this._factory.makeForHash().normalizeIterable(e.hashes,r,"hash")}:undefined;return this._factory.spec.supportsExternalReferenceType(e.type)&&p.XmlSchema.isAnyURI(t)?{type:"element",name:n,attributes:{type:e.type},children:[G(t,"url"),J(e.comment,"comment"),o].filter(i.isNotUndefined)}:undefined}normalizeIterable(e,r,n){return(r.sortLists??false?e.sorted():Array.from(e)).map(e=>this.normalize(e,r,n)).filter(i.isNotUndefined)}}r.ExternalReferenceNormalizer=O;class L extends z{normalize(e,r,n){return{type:"element",name:n,attributes:{"content-type":e.contentType?(0,u.normalizedString)(e.contentType):undefined,encoding:e.encoding||undefined},children:e.content.toString()}}}r.AttachmentNormalizer=L;class R extends z{normalize(e,r,n){return{type:"element",name:n,attributes:{name:e.name},children:(0,u.normalizedString)(e.value)}}normalizeIterable(e,r,n){return(r.sortLists??false?e.sorted():Array.from(e)).map(e=>this.normalize(e,r,n))}}r.PropertyNormalizer=R;class P extends z{normalize(e,r,n){const t=new Map;if(e.metadata.component!==undefined){t.set(e.metadata.component.bomRef,e.metadata.component.dependencies);for(const r of e.metadata.component.components[o.treeIteratorSymbol]()){t.set(r.bomRef,r.dependencies)}}for(const r of e.components[o.treeIteratorSymbol]()){t.set(r.bomRef,r.dependencies)}for(const r of e.services[o.treeIteratorSymbol]()){t.set(r.bomRef,r.dependencies)}const s=[];for(const[e,n]of t){const o=this.#d(e,n,t,r);if((0,i.isNotUndefined)(o)){s.push(o)}}if(r.sortLists??false){s.sort(({attributes:{ref:e}},{attributes:{ref:r}})=>e.localeCompare(r))}return{type:"element",name:n,children:s}}#d(e,r,n,t){const i=e.toString();if(i.length===0){return undefined}const o=Array.from(r).filter(r=>n.has(r)&&r!==e).map(e=>e.toString()).filter(e=>e.length>0);if(t.sortLists??false){o.sort((e,r)=>e.localeCompare(r))}return{type:"element",name:"dependency",attributes:{ref:i},children:o.map(e=>({type:"element",name:"dependency",attributes:{ref:e}}))}}}r.DependencyGraphNormalizer=P;class E extends z{normalize(e,r,n){const t=e.references.size>0?{type:"element",name:"references",children:this._factory.makeForVulnerabilityReference().normalizeIterable(e.references,r,"reference")}:undefined;const o=e.ratings.size>0?{type:"element",name:"ratings",children:this._factory.makeForVulnerabilityRating().normalizeIterable(e.ratings,r,"rating")}:undefined;const s=e.cwes.size>0?{type:"element",name:"cwes",children:(r.sortLists?e.cwes.sorted():Array.from(e.cwes)).map(e=>G(e,"cwe"))}:undefined;const a=e.advisories.size>0?{type:"element",name:"advisories",children:this._factory.makeForVulnerabilityAdvisory().normalizeIterable(e.advisories,r,"advisory")}:undefined;const l=e.tools.size>0?this._factory.makeForTools().normalize(e.tools,r,"tools"):undefined;const c=e.affects.size>0?{type:"element",name:"affects",children:this._factory.makeForVulnerabilityAffect().normalizeIterable(e.affects,r,"target")}:undefined;const m=e.properties.size>0?{type:"element",name:"properties",children:this._factory.makeForProperty().normalizeIterable(e.properties,r,"property")}:undefined;return{type:"element",name:n,attributes:{"bom-ref":e.bomRef.value||undefined},children:[J(e.id,"id",u.normalizedString),e.source===undefined?undefined:this._factory.makeForVulnerabilitySource().normalize(e.source,r,"source"),t,o,s,J(e.description,"description"),J(e.detail,"detail"),J(e.recommendation,"recommendation"),a,W(e.created,"created"),W(e.created,"published"),W(e.created,"updated"),e.credits===undefined?undefined:this._factory.makeForVulnerabilityCredits().normalize(e.credits,r,"credits"),l,e.analysis===undefined?undefined:this._factory.makeForVulnerabilityAnalysis().normalize(e.analysis,r,"analysis"),c,m].filter(i.isNotUndefined)}}normalizeIterable(e,r,n){return(r.sortLists??false?e.sorted():Array.from(e)).map(e=>this.normalize(e,r,n))}}r.VulnerabilityNormalizer=E;class j extends z{normalize(e,r,n){const t=(0,s.escapeUri)(e.url?.toString());return{type:"element",name:n,children:[J(e.name,"name",u.normalizedString),p.XmlSchema.isAnyURI(t)?G(t,"url"):undefined].filter(i.isNotUndefined)}}}r.VulnerabilitySourceNormalizer=j;class M extends z{normalize(e,r,n){return{type:"element",name:n,children:[G(e.id,"id"),this._factory.makeForVulnerabilitySource().normalize(e.source,r,"source")]}}normalizeIterable(e,r,n){return(r.sortLists??false?e.sorted():Array.from(e)).map(e=>this.normalize(e,r,n))}}r.VulnerabilityReferenceNormalizer=M;class U extends z{normalize(e,r,n){return{type:"element",name:n,children:[e.source===undefined?undefined:this._factory.makeForVulnerabilitySource().normalize(e.source,r,"source"),J(e.score,"score"),J(e.severity,"severity"),this._factory.spec.supportsVulnerabilityRatingMethod(e.method)?J(e.method,"method"):undefined,J(e.vector,"vector",u.normalizedString),J(e.justification,"justification")].filter(i.isNotUndefined)}}normalizeIterable(e,r,n){return(r.sortLists??false?e.sorted():Array.from(e)).map(e=>this.normalize(e,r,n))}}r.VulnerabilityRatingNormalizer=U;class C extends z{normalize(e,r,n){const t=(0,s.escapeUri)(e.url.toString());if(!p.XmlSchema.isAnyURI(t)){return undefined}return{type:"element",name:n,children:[J(e.title,"title"),G(t,"url")].filter(i.isNotUndefined)}}normalizeIterable(e,r,n){return(r.sortLists??false?e.sorted():Array.from(e)).map(e=>this.normalize(e,r,n)).filter(i.isNotUndefined)}}r.VulnerabilityAdvisoryNormalizer=C;class T extends z{normalize(e,r,n){const t=e.organizations.size>0?{type:"element",name:"organizations",children:this._factory.makeForOrganizationalEntity().normalizeIterable(e.organizations,r,"organization")}:undefined;const o=e.individuals.size>0?{type:"element",name:"individuals",children:this._factory.makeForOrganizationalContact().normalizeIterable(e.individuals,r,"individual")}:undefined;return{type:"element",name:n,children:[t,o].filter(i.isNotUndefined)}}}r.VulnerabilityCreditsNormalizer=T;class D extends z{normalize(e,r,n){const t=e.response.size>0?{type:"element",name:"responses",children:(r.sortLists??false?e.response.sorted():Array.from(e.response)).map(e=>G(e,"response"))}:undefined;return{type:"element",name:n,children:[J(e.state,"state"),J(e.justification,"justification"),t,J(e.detail,"detail")].filter(i.isNotUndefined)}}}r.VulnerabilityAnalysisNormalizer=D;class B extends z{normalize(e,r,n){const t=e.versions.size>0?{type:"element",name:"versions",children:this._factory.makeForVulnerabilityAffectedVersion().normalizeIterable(e.versions,r,"version")}:undefined;return{type:"element",name:n,children:[G(e.ref,"ref"),t].filter(i.isNotUndefined)}}normalizeIterable(e,r,n){return(r.sortLists??false?e.sorted():Array.from(e)).map(e=>this.normalize(e,r,n))}}r.VulnerabilityAffectNormalizer=B;class X extends z{normalize(e,r,n){switch(true){case e instanceof m.AffectedSingleVersion:return this.#f(e,n);case e instanceof m.AffectedVersionRange:return this.#u(e,n);default:throw new TypeError("Unexpected Vulnerability AffectedVersion")}}#f(e,r){return{type:"element",name:r,children:[G(e.version,"version",u.normalizedString),J(e.status,"status")].filter(i.isNotUndefined)}}#u(e,r){return{type:"element",name:r,children:[G(e.range,"range",u.normalizedString),J(e.status,"status")].filter(i.isNotUndefined)}}normalizeIterable(e,r,n){return(r.sortLists??false?e.sorted():Array.from(e)).map(e=>this.normalize(e,r,n))}}r.VulnerabilityAffectedVersionNormalizer=X;const H=e=>e;function J(e,r,n=H){const t=n(e?.toString()??"");return t.length>0?G(t,r):undefined}function G(e,r,n=H){return{type:"element",name:r,children:n(e.toString())}}function $(e,r,n,t=H){const i=Array.from(e,e=>G(e,n,t));if(r.sortLists??false){i.sort(({children:e},{children:r})=>e.localeCompare(r))}return i}function W(e,r,n=H){const t=e?.toISOString();return t===undefined?undefined:G(t,r,n)}}),8547:(function(e,r){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/Object.defineProperty(r,"__esModule",{value:true});r.XmlSchema=void 0;var n;(function(e){const r=/^[a-z][a-z0-9+\-.]*$/i;function n(e){if(typeof e!=="string"){return false}if(e.length===0){return false}const n=e.indexOf("#");let t=e;if(n>=0){if(e.includes("#",n+1)){return false}t=e.slice(undefined,n)}const i=t.indexOf(":");if(i>=0){if(!r.test(t.slice(undefined,i))){return false}}return true}e.isAnyURI=n})(n||(r.XmlSchema=n={}))}),3568:(function(e,r,n){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/Object.defineProperty(r,"__esModule",{value:true});r.XmlBaseSerializer=void 0;const t=n(3671);const i=n(6134);const o=n(9983);class s extends o.BaseSerializer{#p;constructor(e){if(!e.spec.supportsFormat(t.Format.XML)){throw new i.UnsupportedFormatError("Spec does not support XML format.")}super();this.#p=e}get normalizerFactory(){return this.#p}_normalize(e,r={}){return this.#p.makeForBom().normalize(e,r)}}r.XmlBaseSerializer=s}),6179:function(e,r,n){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/var t=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{"default":e}};Object.defineProperty(r,"__esModule",{value:true});r.XmlSerializer=void 0;const i=n(8835);const o=t(n(8830));const s=n(8485);const a=n(3568);class l extends a.XmlBaseSerializer{_serialize(e,r={}){try{return(0,o.default)(e,r)}catch(e){if(e instanceof i.OptPlugError){throw new s.MissingOptionalDependencyError(e.message,e)}throw e}}}r.XmlSerializer=l},3671:(function(e,r){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/Object.defineProperty(r,"__esModule",{value:true});r.Format=r.Version=void 0;var n;(function(e){e["v1dot7"]="1.7";e["v1dot6"]="1.6";e["v1dot5"]="1.5";e["v1dot4"]="1.4";e["v1dot3"]="1.3";e["v1dot2"]="1.2";e["v1dot1"]="1.1";e["v1dot0"]="1.0"})(n||(r.Version=n={}));var t;(function(e){e["XML"]="xml";e["JSON"]="json"})(t||(r.Format=t={}))}),6134:(function(e,r){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/Object.defineProperty(r,"__esModule",{value:true});r.UnsupportedFormatError=void 0;class n extends Error{}r.UnsupportedFormatError=n})};