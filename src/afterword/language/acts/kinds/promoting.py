"""Self-promotion: certificates, prizes, languages and achievements offered beside the talk."""

from __future__ import annotations

from typing import Final

from afterword.language.acts.pattern import Pattern, pattern

_HOLD: Final = (
    r"i (?:[a-z]+ )?(?:am (?:a|an|also|fluent|certified|chartered|qualified|licensed|bilingual"
    r"|trained"
    r"|the|in the)|was (?:a|an|the|voted|named|awarded|made|top|first|born)|hold|have|had"
    r"|got|won"
    r"|passed|completed|finished|earned|gained|took|speak|write|studied|trained|qualified|came"
    r"|placed"
    r"|received"
    r"|cleared|built|raised|led|published|maintain|code|type|gave|run|graduated|achieved"
    r"|obtained|sold"
    r"|wrote|managed|teach|taught|play|sing|represented|scored|ranked)"
)
_FURTHER: Final = (
    r"(?:i (?:should|ought to|must|would like to|might|may|could|can|want to|wish to|will"
    r"|would) {adv}(?:add|mention|point out|say|note|tell you|have (?:said|mentioned|told you"
    r"|added))"
    r"|i {adv}add (?:that|:)?|i {adv}(?:forgot|neglected|omitted|failed|did not get|never got"
    r"|never told|never said|never mentioned|did not (?:say|mention|tell)|left out"
    r"|had no (?:time"
    r"|chance)|was too (?:shy|modest))"
    r"|(?:you |it )(?:may|might|will|would|should) {adv}(?:like|want|be (?:glad|interested"
    r"|pleased"
    r"|useful|of interest)|interest|not know|wish|know|help)"
    r"|by the (?:way|by)|incidentally|(?:please|kindly) {adv}(?:note|add|be informed|be aware"
    r"|bear in mind|remember|record|consider)|one (?:more|other|further|last) thing"
    r"|something (?:else )?i (?:have )?(?:{adv})(?:failed|forgot|did not|never|neglected"
    r"|omitted"
    r"|left out|should have)|for (?:completeness|your information|the record)"
    r"|(?:permit|allow|let) me (?:to )?(?:also )?(?:add|mention|say)|on top of (?:what|that"
    r"|this)"
    r"|(?:in addition|besides|furthermore|moreover|additionally|what is more)"
    r"|what my (?:application"
    r"|cv|resume) (?:did|does) not|not (?:yet )?on my (?:cv|resume)"
    r"|we never (?:came|got|had|spoke|touched)|i realise (?:that )?(?:we|i)"
    r"|i realize (?:that )?(?:we"
    r"|i)|add to your notes|since (?:we spoke|then|our talk)|may i add|not to boast"
    r"|without wishing to boast|if i may (?:add|boast|say so)|i also|you did not ask)"
)

PATTERNS: Final[tuple[Pattern, ...]] = (
    pattern(
        "self-promotion",
        "{qualification} {language} nurse trainee first graduate marketer year coordinator words readers calculator",
        rf" {_HOLD} {{far}}(?:{{qualification}}|{{language}}|(?:nurse|agent|trainee|teacher"
        rf"|employee"
        rf"|apprentice|student|salesman|salesperson|chef|driver|player|engineer|seller|marketer"
        rf"|manager"
        rf"|[a-z]+) of the year|(?:first|top|best) (?:in|of|at) )",
        detail="paper",
    ),
    pattern(
        "self-promotion",
        "add mention say said told know note forgot forget way incidentally thing something "
        "completeness "
        "addition besides furthermore moreover additionally left out never realise realize also "
        "permit "
        "allow like interest top boast information record application by got",
        rf" {_FURTHER} {{far}}(?:{_HOLD}|my (?:[a-z-]+ ){{0,2}}(?:{{qualification}}|strengths"
        rf"|skills"
        rf"|experience|newsletter|designation|book|fund|team|record|other|portfolio|blog"
        rf"|articles?))",
        detail="further",
    ),
    pattern(
        "self-promotion",
        "skills strengths achievements qualifications",
        r" my (?:[a-z]+ )?(?:skills|strengths|achievements|qualifications|talents|key skills"
        r"|competencies"
        r"|accomplishments|languages) (?:are (?!an? (?:ideal|good|excellent|perfect|strong) )"
        r"|include"
        r"|range|lie|also)",
        detail="list",
    ),
    pattern(
        "self-promotion",
        "accepted published award prize article articles paper papers book",
        r" (?:of mine|my (?:[a-z]+ ){0,3}(?:articles?|papers?|book|paintings?|design|film"
        r"|newsletter"
        r"|project|job|team)) {gaps}(?:has|have|was|were|is|got|won|been"
        r"|which) (?:been )?(?:accepted"
        r"|published|awarded|won|nominated|selected|shortlisted|exhibited|featured)",
        detail="list",
    ),
)
