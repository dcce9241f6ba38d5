// The same paragraphs and rows by the npm libraries docx and docxtemplater: median time a document, one thread, warm.
import { readFileSync } from "node:fs";
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";

const content = JSON.parse(readFileSync(process.argv[2], "utf8"));
const WARM_UP = 100;
const COUNTED = 200;

async function measure(name, press) {
  for (let i = 0; i < WARM_UP; i++) await press();
  const times = [];
  for (let i = 0; i < COUNTED; i++) {
    const start = process.hrtime.bigint();
    await press();
    times.push(Number((process.hrtime.bigint() - start) / 1000n));
  }
  times.sort((a, b) => a - b);
  const pad = (n) => String(n).padStart(6);
  console.log(
    `${name.padEnd(32)} min ${pad(times[0])}  median ${pad(times[COUNTED / 2])}  max ${pad(times[COUNTED - 1])} us`,
  );
}

await measure("docx 9.15.2", () =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            ...content.paragraphs.map((text) => new Paragraph(text)),
            new Table({
              rows: content.rows.map(
                (row) => new TableRow({ children: row.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }),
              ),
            }),
          ],
        },
      ],
    }),
  ),
);

const p = (text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (text) => `<w:tc>${p(text)}</w:tc>`;
const template = new PizZip();
template.file(
  "[Content_Types].xml",
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
);
template.file(
  "_rels/.rels",
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
);
template.file(
  "word/document.xml",
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p("{#paragraphs}")}${p("{.}")}${p("{/paragraphs}")}<w:tbl><w:tr>${cell("{#rows}{c0}")}${cell("{c1}")}${cell("{c2}")}${cell("{c3}")}${cell("{c4}{/rows}")}</w:tr></w:tbl></w:body></w:document>`,
);
const bytes = template.generate({ type: "nodebuffer" });
const data = {
  paragraphs: content.paragraphs,
  rows: content.rows.map((row) => Object.fromEntries([0, 1, 2, 3, 4].map((i) => [`c${i}`, row[i] ?? ""]))),
};

await measure("docxtemplater 3.71.0", () => {
  const doc = new Docxtemplater(new PizZip(bytes), { paragraphLoop: true });
  doc.render(data);
  return doc.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" });
});
