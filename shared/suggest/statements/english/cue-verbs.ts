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
claim qcnf
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
hint qt
signal ceq
show cew showed shown
find ce found
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
blame nh
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
expect cfh
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
contest nh
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

/** Verbs with a particle, which is part of the cue. */
export const PARTICLE_VERBS = `
point out qcn
rule out ng-
call for n+
call on d+
call upon d+
press for nh+
push for nh+
lobby for n+
campaign for n+
campaign against n-
argue for n+
argue against ng-
speak against nh-
speak out against nh-
warn against ng-
warn of n
appeal for nh+
appeal to dh+
ask for nh+
object to ng-
protest against nh-
come out against nh-
come out for nh+
vote for nh+
vote against nh-
stand by nh+
commit to ngh+
believe in ngh+
insist on ng+
agree on nh+
agree with nh+
disagree with nh-
side with nh+
complain about n-
complain of n
speak of nh
talk of nh
make clear ch
write off ah-
hit out at nh-
lash out at nh-
apologize for ng
apologise for ng
hold out for nh+
plead for nh+
blame on rh
`;

/** Adjectives and participles that attribute after "is", "was", "remain": the holder's mind. */
export const CUE_ADJECTIVES = `
convinced cv=
confident cv
certain c
sure c
optimistic cv
hopeful cv+
adamant c=
opposed v-
concerned c
worried c
afraid c
doubtful c
skeptical v
sceptical v
willing f+
unwilling f-
determined f+
committed v+
against n-
favour v+
favor v+
aware t
clear t
proud c
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
