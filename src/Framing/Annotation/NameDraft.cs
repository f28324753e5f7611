namespace Framing.Annotation;

/// <summary>How sure the words of a name make its type.</summary>
internal enum NameEvidence : byte
{
    /// <summary>Capitalized only; what the rest of the article knows decides.</summary>
    None,

    /// <summary>Its shape or its surroundings speak for the type.</summary>
    Likely,

    /// <summary>The word lists or a title tell the type.</summary>
    Sure,
}

/// <summary>A name before the whole article has been seen: tokens <c>[First, End)</c>.</summary>
internal readonly record struct NameDraft(int First, int End, EntityType Type, NameEvidence Evidence)
{
    public int Words => End - First;
}
