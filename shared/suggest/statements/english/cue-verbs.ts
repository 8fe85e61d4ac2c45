/**
 * English verbs that attribute, with what may follow them.
 *
 * q a quotation, before or after; c a clause, with or without "that"; t a clause with "that"; n a noun phrase; f "to" and a verb; g a verb in -ing;
 * p a hearer and then a clause ("told parliament that"); d a hearer and "to" ("urged Iran to"); a a noun phrase "as" something; o a noun phrase "of" something;
 * k an object and what it is called; z the same for "consider"; w a question ("how", "why", "whether");
 * r a noun phrase "to" something ("attributed the fall to"); h only of people and bodies, as the word has other senses; e only of people, bodies and documents, as facts "show" things too;
 * + takes a side for it, - against it, = takes a side either way.
 * The English of news, not of any one text: forms follow English spelling, irregular ones are given.
 */
export const CUE_VERBS = `
say qc said
tell qpd told
add qc
write qt wrote written
announce qcn
report qcng
state qcnh
note qcn
warn qcpd
claim qcf
deny cng
estimate qcn
acknowledge qcng
admit qcng
concede qcn
confirm qcn
reveal qcnw
disclose cn
explain qc
emphasize qcn
emphasise qcn
stress qcn
underline cn
underscore cn
reiterate qcn
repeat qch
observe qth
remark qt
comment qt
predict qcnf
forecast cn forecast forecast
project th
declare qcn
assert qcn
allege qcn
suggest qcge
indicate ce
imply te
hint qc
signal ceq
show cew showed shown
find cne found
bet ch bet
accept tnh
boycott nh-
veto nh-
conclude qce
recall qc
tweet qc
ask qdh
reply qc
respond qt
answer qth
assure p
inform p
remind ph
notify p
testify qc
boast qc
complain qc
joke qc
quip qc
caution qcpd
speculate qt
calculate th
reckon qc
attribute rh
blame ne
accuse o
describe agw
call k
read qe read read
portray a
characterize a
characterise a
depict ah
believe ch
think ch thought
expect cfnh
fear ch
doubt ch
consider zh=
muse qt
lament qcn
marvel qt
recount qtn
relate qt
shout q
whisper q
exclaim qt
interject q
counter qt
retort qt
protest qt
volunteer qth
elaborate q
continue qh
posit qt
hypothesize t
theorize t
surmise qt
attest t
certify t
dispute nh
question nwh
rebut nh
refute nh
detail nh
outline nh
unveil nh
proclaim qcn
profess qtf
pronounce th
reassure p
advise cpdh+
confide qt
confess qcg
divulge tn
affirm qcn
reaffirm qcn=
maintain qc=h
contend qc=
argue qc=
insist qc=
agree cfqg+h
pledge cfnq+
vow cfnq+
promise cfnqp+h
swear cf+ swore sworn
demand cfnq+
urge qdn+
propose cfng+
recommend cng+
advocate ng+
oppose ng-
reject qn-
support n+h
back n+h
endorse n+
refuse f-
threaten f=
want fdnh+
hope qcfh+
favor ngh+
favour ngh+
prefer nfh+
welcome nqh+
praise n+
express nh
voice nh
raise nh
post qt
know th knew known
feel ch felt
worry ch
trust th
highlight nt
realize th
realise th
recognize tnh
recognise tnh
guarantee cnfh+
applaud n+h
hail na+
tout na+
laud n+
commend n+h
condemn nqa-
denounce na-
criticize na-
criticise na-
slam nh-
blast nh-
decry n-
deplore n-
deride na-
dismiss na-h
defend n+h
champion n+h
resist nh-
regret tnh-
rebuke nh-
disavow n-
repudiate n-
request cnh+
implore d+
beg d+h
exhort d+
plead qfh+
encourage d+h
beseech d+
decide fch+
intend fh+
offer fh+
resolve fh+
decree t+
rule th=
vote fh=
forbid dh- forbade forbidden
concur qt+h
disagree qth
`;

/** Irregular forms: lemma, past, participle. The rest is spelling. */
export const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  speak: ['spoke', 'spoken'],
  go: ['went', 'gone'],
  make: ['made', 'made'],
  stand: ['stood', 'stood'],
  come: ['came', 'come'],
  hold: ['held', 'held'],
  hit: ['hit', 'hit'],
  write: ['wrote', 'written'],
};

/** Verbs that double their last consonant. */
export const DOUBLING = new Set('admit commit quip rebut slam regret beg'.split(' '));

/** Verbs that British English doubles and American English does not. */
export const DOUBLING_OR_NOT = new Set('signal'.split(' '));
