"use strict";(()=>{try{let t=localStorage.getItem("coder-chats-theme");(t==="light"||t==="dark")&&(document.documentElement.dataset.theme=t)}catch{}})();
