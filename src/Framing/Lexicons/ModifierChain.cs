namespace Framing.Lexicons;

/// <summary>
/// What may stand between a modifier and its head: further modifiers ("illegal Mexican immigrants") and coordinated ones ("illegal and
/// criminal immigrants", "undocumented, non-violent and documented residents"). A noun or an adverb before a conjunction ends it: in "illegal drugs
/// and immigrants" and "illegal here and feared by immigrants" the first word does not modify the last.
/// </summary>
internal struct ModifierChain
{
    private const int MaxTokens = 6;

    private int taken;
    private bool afterLast, afterCoordinator;

    /// <summary>Whether the head may follow here.</summary>
    public readonly bool MayEnd => !afterCoordinator;

    /// <summary>Takes a token into the chain; false where it does not belong there.</summary>
    public bool Accepts(FormKind kind, UniversalTag upos)
    {
        if (++taken > MaxTokens)
            return false;
        if (kind is FormKind.Coordinator or FormKind.Comma)
        {
            // ", and" is one joint; "and and" is none.
            if (afterLast || (afterCoordinator && kind == FormKind.Comma))
                return false;
            afterCoordinator = true;
            return true;
        }
        bool noun = upos is UniversalTag.NOUN or UniversalTag.PROPN, adverb = upos is UniversalTag.ADV;
        // Participles ("arrested") are verbs to the tagger; a token without a tag may be anything.
        bool modifier = noun || adverb || upos is UniversalTag.ADJ or UniversalTag.NUM or UniversalTag.VERB or UniversalTag.X;
        if (kind != FormKind.Word || !modifier)
            return false;
        (afterLast, afterCoordinator) = (noun || adverb, false);
        return true;
    }
}
