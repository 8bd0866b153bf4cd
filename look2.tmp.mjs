import {chromium} from '@playwright/test';
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-background-networking','--disable-component-update','--disable-sync']});
const base='http://localhost:4104/distributed-systems-bootcamp/';
for (let i=0;i<4;i++) {
  const c = await b.newContext({viewport:{width:1280,height:900}}); const p = await c.newPage();
  await p.goto(base+'bootcamp/cap-theorem/'); await p.getByRole('checkbox',{name:'Mark this lesson complete'}).check(); await p.waitForTimeout(300);
  await p.goto(base+'bootcamp/cap-theorem/'); await p.waitForTimeout(500);
  console.log(await p.evaluate(()=>new Promise(r=>{const out=[];new PerformanceObserver(l=>{for(const e of l.getEntries()) out.push([e.value,e.startTime,e.sources.map(s=>[s.node?.nodeName,s.node?.className,s.node?.textContent?.slice(0,40),JSON.stringify(s.previousRect),JSON.stringify(s.currentRect)])])}).observe({type:'layout-shift',buffered:true});setTimeout(()=>r(JSON.stringify(out,null,1)),300)})));
  await c.close();
}
await b.close();
