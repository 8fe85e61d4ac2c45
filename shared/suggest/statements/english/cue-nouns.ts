/**
 * Nouns that attribute, with "that" or "to" after them: "his claim that", "a pledge to". The letters are those of the verbs;
 * s means that a pronoun which begins the content is the one who speaks, since the noun commits its speaker ("hints that he would").
 */
export const CUE_NOUNS = `
claim t
assertion t
contention t=
argument t=
statement t
suggestion t
warning t
allegation t
accusation t
complaint t
admission t
acknowledgment t
acknowledgement t
confirmation t
announcement t
declaration t
prediction t
forecast t
estimate t
belief t
view t
opinion t
conviction t=
conclusion t
finding t
speculation t
rumour t
rumor t
fear t
concern t
worry t
doubt t
hope t+
expectation t
hint ts
assurance ts
promise tfs+
pledge tfs+
vow tfs+
commitment fs+
threat tfs=
insistence t=
demand tn+
proposal tf+
recommendation t+
refusal f-
decision f+
offer fs+
desire f+
willingness f+
call n+
position t=
stance t=
rejection n-
denial t
`;
