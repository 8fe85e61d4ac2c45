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
worry about nh
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
