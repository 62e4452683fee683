/*! dydu-chatbox, MIT. Contains lit (BSD-3-Clause), rxjs and DOMPurify (Apache-2.0), icons of Lucide (ISC). */
import{v as o}from"./dydu-chatbox-BnE5l6FQ.js";function t(t){for(const s of[()=>localStorage,()=>sessionStorage])try{const c=`dydu-chatbox:${t}`;for(const t of Object.keys(s()))(t===c||t.startsWith(`${c}:`)||t===o)&&s().removeItem(t)}catch{}}export{t as forget};
