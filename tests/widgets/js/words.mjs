// Prints every word that a reader sees: {folder: {key: {en, zh}}}.
import { existsSync, readdirSync } from "node:fs";

const sources = new URL("../../../plmlib/widgets/js/", import.meta.url);
const folders = readdirSync(sources).filter((folder) => existsSync(new URL(`${folder}/words.js`, sources)));
const tables = {};
for (const folder of folders) tables[folder] = (await import(new URL(`${folder}/words.js`, sources))).words;
console.log(JSON.stringify(tables));
