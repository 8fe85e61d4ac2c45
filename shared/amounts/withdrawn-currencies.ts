/**
 * ISO 4217 codes withdrawn since 1978 (the standard's list three) and funds' and metals' codes: archives state amounts in them, and hosts do not
 * list all of them as supported, though they name them.
 */
export const withdrawnCurrencies: readonly string[] = (
  'ADP AFA ALK ANG AOK AON AOR ARA ARP ATS AZM BAD BEC BEF BGL BGN BOP BRB BRC BRE BRN BRR BUK BYB BYR CLF CSD CSK CUC CYP DDM DEM ECS EEK ESP FIM ' +
  'FRF GEK GHC GNS GRD GWP HRD HRK IEP ILP ISJ ITL LTL LTT LUF LVL LVR MAF MGF MLF MRO MTL MXP MZM NIC NLG PEI PLZ PTE RHD ROL RUR SDD SDP SIT ' +
  'SKK SLL SRG STD SUR SVC TJR TMM TPE TRL UAK UGS UYP VEB VEF XAG XAU XDR XEU XPD XPT YDD YUD YUN ZAL ZMK ZRN ZRZ ZWD ZWL'
).split(' ');
