/** Downloads in the layouts of the news databases, with articles that we made up. */

const centred = (line: string): string => `${' '.repeat(Math.max(0, 35 - Math.floor(line.length / 2)))}${line}`;

export const nexis = `${centred('1 of 2 DOCUMENTS')}


${centred('The Harbour Gazette')}

${centred('December 16, 2016 Friday')}
${centred('Late Edition - Final')}

Board Puts Off Its Vote on
the New Quay

BYLINE: By JANE ROE and JOHN POE

SECTION: Section A; Column 1; City Desk; Pg. 4

LENGTH: 345 words

DATELINE: HARBOUR CITY

The board of the harbour put off its vote on Friday.

It will come back to it in spring: nobody said when.

URL: https://gazette.example/quay

LOAD-DATE: December 17, 2016

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper

${centred('Copyright 2016 The Harbour Gazette Company')}
${centred('All Rights Reserved')}


${centred('2 of 2 DOCUMENTS')}


${centred('The Morning Observer (London)')}

${centred('January 7, 2017 Saturday')}

A quay for whom?

SECTION: OPINION; Pg. 22

LENGTH: 88 words

Nobody asked the fishermen.

LOAD-DATE: January 7, 2017

LANGUAGE: ENGLISH

${centred('Copyright 2017 The Morning Observer')}
`;

const uniArticle = (title: string, paper: string, date: string, byline: string, body: string): string => `${title}

${paper}

${date}

Late Edition - Final

Copyright 2016 ${paper} All Rights Reserved

Section: Section A; Pg. 4

Length: 345 words

Byline: By ${byline}

Body

${body}

Classification

Language: ENGLISH

Publication-Type: Newspaper

Load-Date: December 17, 2016

End of Document
`;

export const nexisUni = `User Name: Jane Roe

Date and Time: Monday, January 9, 2017 10:00:00 AM EST

Job Number: 123456

Documents (2)

1. Board puts off its vote

2. A quay for whom?

Page 1 of 3

${uniArticle('Board puts off its vote', 'The Harbour Gazette', 'December 16, 2016 Friday', 'Jane Roe', 'The board put off its vote.\n\nSpring is next.')}
Page 2 of 3

${uniArticle('A quay for whom?', 'The Morning Observer', 'January 7, 2017 Saturday', 'Ann Doe', 'Nobody asked the fishermen.')}`;

export const factivaCoded = `SE  World
HD  Board puts off its vote
BY  By Jane Roe
WC  345 words
PD  16 December 2016
ET  21:10
SN  The Harbour Gazette
SC  HARGAZ
PG  A4
LA  English
CY  Copyright 2016. Harbour Publishing.

LP  The board of the harbour put off its vote.

TD  It will come back to it in spring.

Nobody said when.

NS  gport : Ports
RE  isle : Isles
AN  Document HARGAZ0020161216eccg00012

HD  A quay for whom?
WC  88 words
PD  7 January 2017
SN  The Morning Observer
SC  MOROBS
LA  English
CY  Copyright 2017. The Morning Observer.

LP  Nobody asked the fishermen.

AN  Document MOROBS0020170107ed170000x
`;

const row = (code: string, ...value: string[]): string =>
  `<tr><td><b>${code}</b></td><td>${value.length > 1 ? value.map((words) => `<p>${words}</p>`).join('') : value[0]}</td></tr>`;

export const factivaHtml = `<!DOCTYPE html><html><head><title>Factiva</title></head><body><div id="article1"><table>
${row('HD', 'Board puts off its vote')}${row('BY', 'By Jane Roe')}${row('WC', '345 words')}${row('PD', '16 December 2016')}
${row('SN', 'The Harbour Gazette')}${row('LA', 'English')}${row('LP', 'The board of the harbour put off its vote.')}
${row('TD', 'It will come back to it in spring.', 'Nobody said when.')}${row('AN', 'Document HARGAZ0020161216eccg00012')}
</table></div><div id="article2"><table>
${row('HD', 'A quay for whom?')}${row('WC', '88 words')}${row('PD', '7 January 2017')}${row('SN', 'The Morning Observer')}
${row('LP', 'Nobody asked the fishermen.')}${row('AN', 'Document MOROBS0020170107ed170000x')}
</table></div></body></html>`;

export const factivaDisplayed = `World News
Board puts off its vote
Jane Roe
345 words
16 December 2016
21:10
The Harbour Gazette
HARGAZ
4
English
Copyright 2016. Harbour Publishing.

The board of the harbour put off its vote.

It will come back to it in spring.

Document HARGAZ0020161216eccg00012

A quay for whom?
88 words
7 January 2017
The Morning Observer
MOROBS
English
(c) 2017. The Morning Observer.

Nobody asked the fishermen.

Document MOROBS0020170107ed170000x

Search Summary

Text: quay
`;

const rule = '_'.repeat(60);

export const proquest = `${rule}

Document 1 of 2

Board puts off its vote

Author: Roe, Jane; Poe, John

Publication info: The Harbour Gazette ; Harbour City [Harbour City]. 16 Dec 2016: A.4.

ProQuest document link

Abstract: The board put off its vote.

Full text: The board of the harbour put off its vote.

It will come back to it in spring.

Subject: Ports; Boards

Title: Board puts off its vote

Publication title: The Harbour Gazette

Pages: A.4

Publication year: 2016

Publication date: Dec 16, 2016

Section: City

Publisher: Harbour Publishing

Place of publication: Harbour City

ISSN: 00000000

Language of publication: English

Document type: News

ProQuest document ID: 1234567890

Document URL: https://search.example/docview/1234567890

Copyright: Copyright Harbour Publishing Dec 16, 2016

${rule}

Document 2 of 2

A quay for whom?

Author: Doe, Ann

Full text: Nobody asked the fishermen.

Title: A quay for whom?

Publication title: The Morning Observer

Publication date: Jan 7, 2017

Language of publication: English

ProQuest document ID: 1234567891

${rule}

Contact ProQuest
`;
