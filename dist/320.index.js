export const id=320;export const ids=[320];export const modules={94:(function(e,t){/*!
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
*/Object.defineProperty(t,"__esModule",{value:true});t.SortableNumbers=t.SortableStringables=t.SortableComparables=t.SortableSet=t.compareObjectsSymbol=void 0;t.compareObjectsSymbol=Symbol("internal compare function");class o extends Set{sorted(){return Array.from(this).sort(this[t.compareObjectsSymbol])}compare(e){const o=e.sorted();const r=this.sorted();if(r.length!==o.length){return r.length-o.length}for(let e=r.length-1;e>=0;--e){const s=this[t.compareObjectsSymbol](r[e],o[e]);if(s!==0){return s}}return 0}}t.SortableSet=o;class r extends o{[t.compareObjectsSymbol](e,t){if(e.constructor===t.constructor){return e.compare(t)}return e.constructor.name.localeCompare(t.constructor.name)}}t.SortableComparables=r;class s extends o{[t.compareObjectsSymbol](e,t){return e.toString().localeCompare(t.toString())}}t.SortableStringables=s;class i extends o{[t.compareObjectsSymbol](e,t){return e-t}}t.SortableNumbers=i}),4317:(function(e,t){/*!
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
*/Object.defineProperty(t,"__esModule",{value:true});t.treeIteratorSymbol=void 0;t.treeIteratorSymbol=Symbol("iterator of a tree/nesting-like structure")}),6824:(function(e,t,o){/*!
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
*/Object.defineProperty(t,"__esModule",{value:true});t.AnalysisResponseRepository=t.AnalysisResponse=void 0;const r=o(94);var s;(function(e){e["CanNotFix"]="can_not_fix";e["WillNotFix"]="will_not_fix";e["Update"]="update";e["Rollback"]="rollback";e["WorkaroundAvailable"]="workaround_available"})(s||(t.AnalysisResponse=s={}));class i extends r.SortableStringables{}t.AnalysisResponseRepository=i}),3159:(function(e,t){/*!
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
*/Object.defineProperty(t,"__esModule",{value:true});t.Attachment=void 0;class o{contentType;content;encoding;constructor(e,t={}){this.contentType=t.contentType;this.content=e;this.encoding=t.encoding}}t.Attachment=o}),2266:(function(e,t,o){/*!
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
*/Object.defineProperty(t,"__esModule",{value:true});t.Bom=void 0;const r=o(6181);const s=o(5663);const i=o(1015);const n=o(3547);const c=o(7191);class a{metadata;components;services;vulnerabilities;#e=1;#t;constructor(e={}){this.metadata=e.metadata??new i.Metadata;this.components=e.components??new s.ComponentRepository;this.services=e.services??new n.ServiceRepository;this.version=e.version??this.version;this.vulnerabilities=e.vulnerabilities??new c.VulnerabilityRepository;this.serialNumber=e.serialNumber}get version(){return this.#e}set version(e){if(!(0,r.isPositiveInteger)(e)){throw new TypeError("Not PositiveInteger")}this.#e=e}get serialNumber(){return this.#t}set serialNumber(e){this.#t=e===""?undefined:e}}t.Bom=a}),7286:(function(e,t){/*!
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
*/Object.defineProperty(t,"__esModule",{value:true});t.BomLinkElement=t.BomLinkDocument=void 0;class o{#o;constructor(e){this.value=e}get value(){return this.#o}set value(e){if(!this._isValid(e)){throw new RangeError("invalid value")}this.#o=e}compare(e){return this.toString().localeCompare(e.toString())}toString(){return this.value}}class r extends o{static #r=/^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\/[1-9][0-9]*$/;static isValid(e){return typeof e==="string"&&this.#r.test(e)}_isValid(e){return r.isValid(e)}}t.BomLinkDocument=r;class s extends o{static #r=/^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\/[1-9][0-9]*#.+$/;static isValid(e){return typeof e==="string"&&this.#r.test(e)}_isValid(e){return s.isValid(e)}}t.BomLinkElement=s}),7385:(function(e,t){/*!
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
*/Object.defineProperty(t,"__esModule",{value:true});t.BomRefRepository=t.BomRef=void 0;class o{value;constructor(e){this.value=e}compare(e){return this.toString().localeCompare(e.toString())}toString(){return this.value??""}}t.BomRef=o;class r extends Set{}t.BomRefRepository=r}),5663:(function(e,t,o){/*!
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
*/Object.defineProperty(t,"__esModule",{value:true});t.ComponentEvidence=t.ComponentRepository=t.Component=void 0;const r=o(94);const s=o(4317);const i=o(1013);const n=o(7385);const c=o(6985);const a=o(1916);const l=o(4810);const p=o(7027);const u=o(4799);class d{type;name;author;copyright;description;externalReferences;group;hashes;licenses;publisher;purl;scope;supplier;swid;version;components;properties;evidence;#s;#i;dependencies;constructor(e,t,o={}){this.#s=new n.BomRef(o.bomRef);this.type=e;this.name=t;this.supplier=o.supplier;this.author=o.author;this.copyright=o.copyright;this.externalReferences=o.externalReferences??new a.ExternalReferenceRepository;this.group=o.group;this.hashes=o.hashes??new l.HashDictionary;this.licenses=o.licenses??new p.LicenseRepository;this.publisher=o.publisher;this.purl=o.purl;this.scope=o.scope;this.swid=o.swid;this.version=o.version;this.description=o.description;this.components=o.components??new m;this.cpe=o.cpe;this.properties=o.properties??new u.PropertyRepository;this.evidence=o.evidence;this.dependencies=o.dependencies??new n.BomRefRepository}get bomRef(){return this.#s}get cpe(){return this.#i}set cpe(e){if(e!==undefined&&!(0,i.isCPE)(e)){throw new TypeError("Not CPE nor undefined")}this.#i=e}compare(e){const t=this.bomRef.compare(e.bomRef);if(t!==0){return t}if(this.purl!==undefined&&e.purl!==undefined){return this.purl.localeCompare(e.purl)}if(this.#i!==undefined&&e.#i!==undefined){return this.#i.localeCompare(e.#i)}return(this.group??"").localeCompare(e.group??"")||this.name.localeCompare(e.name)||(this.version??"").localeCompare(e.version??"")}}t.Component=d;class m extends r.SortableComparables{*[s.treeIteratorSymbol](){for(const e of this){yield e;yield*e.components[s.treeIteratorSymbol]()}}}t.ComponentRepository=m;class h{licenses;copyright;constructor(e={}){this.licenses=e.licenses??new p.LicenseRepository;this.copyright=e.copyright??new c.CopyrightRepository}}t.ComponentEvidence=h}),6985:(function(e,t,o){/*!
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
*/Object.defineProperty(t,"__esModule",{value:true});t.CopyrightRepository=void 0;const r=o(94);class s extends r.SortableStringables{}t.CopyrightRepository=s}),1916:(function(e,t,o){/*!
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
*/Object.defineProperty(t,"__esModule",{value:true});t.ExternalReferenceRepository=t.ExternalReference=void 0;const r=o(94);const s=o(4810);class i{url;type;hashes;comment;constructor(e,t,o={}){this.url=e;this.type=t;this.hashes=o.hashes??new s.HashDictionary;this.comment=o.comment}compare(e){return this.type.localeCompare(e.type)||this.url.toString().localeCompare(e.url.toString())}}t.ExternalReference=i;class n extends r.SortableComparables{}t.ExternalReferenceRepository=n}),4810:(function(e,t){/*!
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
*/Object.defineProperty(t,"__esModule",{value:true});t.HashDictionary=void 0;class o extends Map{static #n([e,t],[o,r]){return e.localeCompare(o)||t.localeCompare(r)}sorted(){return Array.from(this.entries()).sort(o.#n)}}t.HashDictionary=o}),320:function(e,t,o){/*!
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
*/var r=this&&this.__createBinding||(Object.create?function(e,t,o,r){if(r===undefined)r=o;var s=Object.getOwnPropertyDescriptor(t,o);if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){s={enumerable:true,get:function(){return t[o]}}}Object.defineProperty(e,r,s)}:function(e,t,o,r){if(r===undefined)r=o;e[r]=t[o]});var s=this&&this.__setModuleDefault||(Object.create?function(e,t){Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){e["default"]=t});var i=this&&this.__exportStar||function(e,t){for(var o in e)if(o!=="default"&&!Object.prototype.hasOwnProperty.call(t,o))r(t,e,o)};var n=this&&this.__importStar||function(){var e=function(t){e=Object.getOwnPropertyNames||function(e){var t=[];for(var o in e)if(Object.prototype.hasOwnProperty.call(e,o))t[t.length]=o;return t};return e(t)};return function(t){if(t&&t.__esModule)return t;var o={};if(t!=null){for(var i=e(t),n=0;n<i.length;n++)if(i[n]!=="default")r(o,t,i[n])}s(o,t);return o}}();Object.defineProperty(t,"__esModule",{value:true});t.Vulnerability=void 0;i(o(3159),t);i(o(2266),t);i(o(7286),t);i(o(7385),t);i(o(5663),t);i(o(6985),t);i(o(1916),t);i(o(4810),t);i(o(7027),t);i(o(604),t);i(o(1015),t);i(o(330),t);i(o(9047),t);i(o(4799),t);i(o(3547),t);i(o(4501),t);i(o(8468),t);t.Vulnerability=n(o(6105))},7027:(function(e,t,o){/*!
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
*/Object.defineProperty(t,"__esModule",{value:true});t.LicenseRepository=t.SpdxLicense=t.NamedLicense=t.LicenseExpression=void 0;const r=o(4799);class s{#c;acknowledgement;constructor(e){this.expression=e}get expression(){return this.#c}set expression(e){if(e===""){throw new RangeError("value is empty string")}this.#c=e}compare(e){return this.#c.localeCompare(e.#c)}}t.LicenseExpression=s;class i{acknowledgement;text;#a;properties;constructor(e={}){this.acknowledgement=e.acknowledgement;this.text=e.text;this.url=e.url;this.properties=e.properties??new r.PropertyRepository}get url(){return this.#a}set url(e){this.#a=e===""?undefined:e}}class n extends i{name;constructor(e,t={}){super(t);this.name=e}compare(e){return this.name.localeCompare(e.name)}}t.NamedLicense=n;class c extends i{#l;constructor(e,t={}){super(t);this.id=e}get id(){return this.#l}set id(e){if(e===""){throw new RangeError("value is empty string")}this.#l=e}compare(e){return this.#l.localeCompare(e.#l)}}t.SpdxLicense=c;class a extends Set{static #n(e,t){if(e.constructor===t.constructor){return e.compare(t)}return e.constructor.name.localeCompare(t.constructor.name)}sorted(){return Array.from(this).sort(a.#n)}}t.LicenseRepository=a}),604:(function(e,t){/*!
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
*/Object.defineProperty(t,"__esModule",{value:true});t.LifecycleRepository=t.NamedLifecycle=void 0;class o{name;description;constructor(e,t={}){this.name=e;this.description=t.description}compare(e){return this.name.localeCompare(e.name)}}t.NamedLifecycle=o;class r extends Set{static #n(e,t){if(e.constructor===t.constructor){return e instanceof o?e.compare(t):e.localeCompare(t)}return e.constructor.name.localeCompare(t.constructor.name)}sorted(){return Array.from(this).sort(r.#n)}}t.LifecycleRepository=r}),1015:(function(e,t,o){/*!
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
*/Object.defineProperty(t,"__esModule",{value:true});t.Metadata=void 0;const r=o(7027);const s=o(604);const i=o(330);const n=o(4799);const c=o(8468);class a{timestamp;lifecycles;tools;authors;component;manufacture;supplier;licenses;properties;constructor(e={}){this.timestamp=e.timestamp;this.lifecycles=e.lifecycles??new s.LifecycleRepository;this.tools=e.tools??new c.Tools;this.authors=e.authors??new i.OrganizationalContactRepository;this.component=e.component;this.manufacture=e.manufacture;this.supplier=e.supplier;this.licenses=e.licenses??new r.LicenseRepository;this.properties=e.properties??new n.PropertyRepository}}t.Metadata=a}),330:(function(e,t,o){/*!
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
*/Object.defineProperty(t,"__esModule",{value:true});t.OrganizationalContactRepository=t.OrganizationalContact=void 0;const r=o(94);class s{name;email;phone;constructor(e={}){this.name=e.name;this.email=e.email;this.phone=e.phone}compare(e){return(this.name??"").localeCompare(e.name??"")||(this.email??"").localeCompare(e.email??"")||(this.phone??"").localeCompare(e.phone??"")}}t.OrganizationalContact=s;class i extends r.SortableComparables{}t.OrganizationalContactRepository=i}),9047:(function(e,t,o){/*!
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
*/Object.defineProperty(t,"__esModule",{value:true});t.OrganizationalEntityRepository=t.OrganizationalEntity=void 0;const r=o(94);const s=o(330);class i{name;url;contact;constructor(e={}){this.name=e.name;this.url=e.url??new Set;this.contact=e.contact??new s.OrganizationalContactRepository}compare(e){return(this.name??"").localeCompare(e.name??"")||this.contact.compare(e.contact)||new r.SortableStringables(this.url).compare(new r.SortableStringables(e.url))}}t.OrganizationalEntity=i;class n extends r.SortableComparables{}t.OrganizationalEntityRepository=n}),4799:(function(e,t,o){/*!
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
*/Object.defineProperty(t,"__esModule",{value:true});t.PropertyRepository=t.Property=void 0;const r=o(94);class s{name;value;constructor(e,t){this.name=e;this.value=t}compare(e){return this.name.localeCompare(e.name)||this.value.localeCompare(e.value)}}t.Property=s;class i extends r.SortableComparables{}t.PropertyRepository=i}),3547:(function(e,t,o){/*!
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
*/Object.defineProperty(t,"__esModule",{value:true});t.ServiceRepository=t.Service=void 0;const r=o(94);const s=o(4317);const i=o(7385);const n=o(1916);const c=o(7027);const a=o(4799);class l{provider;group;name;version;description;licenses;externalReferences;services;properties;#s;dependencies;constructor(e,t={}){this.#s=new i.BomRef(t.bomRef);this.provider=t.provider;this.group=t.group;this.name=e;this.version=t.version;this.description=t.description;this.licenses=t.licenses??new c.LicenseRepository;this.externalReferences=t.externalReferences??new n.ExternalReferenceRepository;this.services=t.services??new p;this.properties=t.properties??new a.PropertyRepository;this.dependencies=t.dependencies??new i.BomRefRepository}get bomRef(){return this.#s}compare(e){const t=this.bomRef.compare(e.bomRef);if(t!==0){return t}return(this.group??"").localeCompare(e.group??"")||this.name.localeCompare(e.name)||(this.version??"").localeCompare(e.version??"")}}t.Service=l;class p extends r.SortableComparables{*[s.treeIteratorSymbol](){for(const e of this){yield e;yield*e.services[s.treeIteratorSymbol]()}}}t.ServiceRepository=p}),4501:(function(e,t,o){/*!
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
*/Object.defineProperty(t,"__esModule",{value:true});t.SWID=void 0;const r=o(6181);class s{tagId;name;version;patch;text;url;#p;constructor(e,t,o={}){this.tagId=e;this.name=t;this.version=o.version;this.patch=o.patch;this.text=o.text;this.url=o.url;this.tagVersion=o.tagVersion}get tagVersion(){return this.#p}set tagVersion(e){if(e!==undefined&&!(0,r.isNonNegativeInteger)(e)){throw new TypeError("Not NonNegativeInteger nor undefined")}this.#p=e}}t.SWID=s}),8468:(function(e,t,o){/*!
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
*/Object.defineProperty(t,"__esModule",{value:true});t.Tools=t.ToolRepository=t.Tool=void 0;const r=o(94);const s=o(5663);const i=o(1916);const n=o(4810);const c=o(3547);class a{vendor;name;version;hashes;externalReferences;constructor(e={}){this.vendor=e.vendor;this.name=e.name;this.version=e.version;this.hashes=e.hashes??new n.HashDictionary;this.externalReferences=e.externalReferences??new i.ExternalReferenceRepository}compare(e){return(this.vendor??"").localeCompare(e.vendor??"")||(this.name??"").localeCompare(e.name??"")||(this.version??"").localeCompare(e.version??"")}static fromComponent(e){return new a({vendor:e.group,name:e.name,version:e.version,hashes:e.hashes,externalReferences:e.externalReferences})}static fromService(e){return new a({vendor:e.group,name:e.name,version:e.version,externalReferences:e.externalReferences})}}t.Tool=a;class l extends r.SortableComparables{}t.ToolRepository=l;class p{components;services;tools;constructor(e={}){this.components=e.components??new s.ComponentRepository;this.services=e.services??new c.ServiceRepository;this.tools=e.tools??new l}get size(){return this.components.size+this.services.size+this.tools.size}}t.Tools=p}),4102:(function(e,t,o){/*!
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
*/Object.defineProperty(t,"__esModule",{value:true});t.AdvisoryRepository=t.Advisory=void 0;const r=o(94);class s{title;url;constructor(e,t={}){this.url=e;this.title=t.title}compare(e){return this.url.toString().localeCompare(e.url.toString())||(this.title??"").localeCompare(e.title??"")}}t.Advisory=s;class i extends r.SortableComparables{}t.AdvisoryRepository=i}),8616:(function(e,t,o){/*!
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
*/Object.defineProperty(t,"__esModule",{value:true});t.AffectedVersionRepository=t.AffectedVersionRange=t.AffectedSingleVersion=t.AffectRepository=t.Affect=void 0;const r=o(94);class s{ref;versions;constructor(e,t={}){this.ref=e;this.versions=t.versions??new a}compare(e){return this.ref.compare(e.ref)||this.versions.compare(e.versions)}}t.Affect=s;class i extends r.SortableComparables{}t.AffectRepository=i;class n{version;status;constructor(e,t={}){this.version=e;this.status=t.status}compare(e){return this.version.localeCompare(e.version)||(this.status??"").localeCompare(e.status??"")}}t.AffectedSingleVersion=n;class c{range;status;constructor(e,t={}){this.range=e;this.status=t.status}compare(e){return this.range.localeCompare(e.range)||(this.status??"").localeCompare(e.status??"")}}t.AffectedVersionRange=c;class a extends r.SortableComparables{}t.AffectedVersionRepository=a}),631:(function(e,t,o){/*!
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
*/Object.defineProperty(t,"__esModule",{value:true});t.Analysis=void 0;const r=o(6824);class s{state;justification;response;detail;constructor(e={}){this.state=e.state;this.justification=e.justification;this.response=e.response??new r.AnalysisResponseRepository;this.detail=e.detail}}t.Analysis=s}),3747:(function(e,t,o){/*!
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
*/Object.defineProperty(t,"__esModule",{value:true});t.Credits=void 0;const r=o(330);const s=o(9047);class i{organizations;individuals;constructor(e={}){this.organizations=e.organizations??new s.OrganizationalEntityRepository;this.individuals=e.individuals??new r.OrganizationalContactRepository}}t.Credits=i}),6105:function(e,t,o){/*!
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
*/var r=this&&this.__createBinding||(Object.create?function(e,t,o,r){if(r===undefined)r=o;var s=Object.getOwnPropertyDescriptor(t,o);if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){s={enumerable:true,get:function(){return t[o]}}}Object.defineProperty(e,r,s)}:function(e,t,o,r){if(r===undefined)r=o;e[r]=t[o]});var s=this&&this.__exportStar||function(e,t){for(var o in e)if(o!=="default"&&!Object.prototype.hasOwnProperty.call(t,o))r(t,e,o)};Object.defineProperty(t,"__esModule",{value:true});s(o(4102),t);s(o(8616),t);s(o(631),t);s(o(3747),t);s(o(1264),t);s(o(3204),t);s(o(8284),t);s(o(7191),t)},1264:(function(e,t,o){/*!
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
*/Object.defineProperty(t,"__esModule",{value:true});t.RatingRepository=t.Rating=void 0;const r=o(94);class s{source;score;severity;method;vector;justification;constructor(e={}){this.source=e.source;this.score=e.score;this.severity=e.severity;this.method=e.method;this.vector=e.vector;this.justification=e.justification}compare(e){return(this.score??0)-(e.score??0)||(this.vector??"").localeCompare(e.vector??"")||(this.justification??"").localeCompare(e.justification??"")||(this.severity??"").localeCompare(e.severity??"")||(this.method??"").localeCompare(e.method??"")||(this.source&&e.source?this.source.compare(e.source):0)}}t.Rating=s;class i extends r.SortableComparables{}t.RatingRepository=i}),3204:(function(e,t,o){/*!
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
*/Object.defineProperty(t,"__esModule",{value:true});t.ReferenceRepository=t.Reference=void 0;const r=o(94);class s{id;source;constructor(e,t){this.id=e;this.source=t}compare(e){return this.id.localeCompare(e.id)||this.source.compare(e.source)}}t.Reference=s;class i extends r.SortableComparables{}t.ReferenceRepository=i}),8284:(function(e,t){/*!
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
*/Object.defineProperty(t,"__esModule",{value:true});t.Source=void 0;class o{name;url;constructor(e={}){this.name=e.name;this.url=e.url}compare(e){return(this.url?.toString()??"").localeCompare(e.url?.toString()??"")||(this.name??"").localeCompare(e.name??"")}}t.Source=o}),7191:(function(e,t,o){/*!
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
*/Object.defineProperty(t,"__esModule",{value:true});t.VulnerabilityRepository=t.Vulnerability=void 0;const r=o(94);const s=o(3198);const i=o(7385);const n=o(4799);const c=o(8468);const a=o(4102);const l=o(8616);const p=o(1264);const u=o(3204);class d{#s;id;source;references;ratings;cwes;description;detail;recommendation;advisories;created;published;updated;credits;tools;analysis;affects;properties;constructor(e={}){this.#s=new i.BomRef(e.bomRef);this.id=e.id;this.source=e.source;this.references=e.references??new u.ReferenceRepository;this.ratings=e.ratings??new p.RatingRepository;this.cwes=e.cwes??new s.CweRepository;this.description=e.description;this.detail=e.detail;this.recommendation=e.recommendation;this.advisories=e.advisories??new a.AdvisoryRepository;this.created=e.created;this.published=e.published;this.updated=e.updated;this.credits=e.credits;this.tools=e.tools??new c.Tools;this.analysis=e.analysis;this.affects=e.affects??new l.AffectRepository;this.properties=e.properties??new n.PropertyRepository}get bomRef(){return this.#s}compare(e){const t=this.bomRef.compare(e.bomRef);if(t!==0){return t}return(this.id??"").localeCompare(e.id??"")||(this.created?.getTime()??0)-(e.created?.getTime()??0)||(this.published?.getTime()??0)-(e.published?.getTime()??0)||(this.updated?.getTime()??0)-(e.updated?.getTime()??0)||this.ratings.compare(e.ratings)||this.cwes.compare(e.cwes)||(this.description??"").localeCompare(e.description??"")||(this.detail??"").localeCompare(e.detail??"")||(this.recommendation??"").localeCompare(e.recommendation??"")||(this.source&&e.source?this.source.compare(e.source):0)||this.properties.compare(e.properties)}}t.Vulnerability=d;class m extends r.SortableComparables{}t.VulnerabilityRepository=m}),1013:(function(e,t){/*!
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
*/Object.defineProperty(t,"__esModule",{value:true});t.isCPE=r;const o=/^([c][pP][eE]:\/[AHOaho]?(:[A-Za-z0-9\._\-~%]*){0,6})$|^(cpe:2\.3:[aho\*\-](:(((\?*|\*?)([a-zA-Z0-9\-\._]|(\\[\\\*\?!"#$$%&'\(\)\+,\/:;<=>@\[\]\^`\{\|}~]))+(\?*|\*?))|[\*\-])){5}(:(([a-zA-Z]{2,3}(-([a-zA-Z]{2}|[0-9]{3}))?)|[\*\-]))(:(((\?*|\*?)([a-zA-Z0-9\-\._]|(\\[\\\*\?!"#$$%&'\(\)\+,\/:;<=>@\[\]\^`\{\|}~]))+(\?*|\*?))|[\*\-])){4})$/;function r(e){return typeof e==="string"&&o.test(e)}}),3198:(function(e,t,o){/*!
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
*/Object.defineProperty(t,"__esModule",{value:true});t.CweRepository=void 0;t.isCWE=i;const r=o(94);const s=o(6181);function i(e){return(0,s.isPositiveInteger)(e)}class n extends r.SortableNumbers{}t.CweRepository=n}),6181:(function(e,t){/*!
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
*/Object.defineProperty(t,"__esModule",{value:true});t.isInteger=o;t.isNonNegativeInteger=r;t.isPositiveInteger=s;function o(e){return Number.isInteger(e)}function r(e){return o(e)&&e>=0}function s(e){return o(e)&&e>0}})};