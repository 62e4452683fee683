/*! dydu-chatbox, MIT. Contains lit (BSD-3-Clause), rxjs and DOMPurify (Apache-2.0). */
import{v as o}from"./visitor-CwRWX_CT.js";function t(t){for(const s of[()=>localStorage,()=>sessionStorage])try{const r=`dydu-chatbox:${t}`;for(const t of Object.keys(s()))(t===r||t.startsWith(`${r}:`)||t===o)&&s().removeItem(t)}catch{}}export{t as forget};
