import { demo } from "#db/demo/actors.ts";
console.log(JSON.stringify({ jonas: demo.jonas.personId, emma: demo.emma.personId, randi: demo.randi.personId }));
