namespace Framing.Catalyst.Mapping;

/// <summary>Catalyst's names of tags and entities as Framing's.</summary>
internal static class TagMapping
{
    /// <summary>The universal tag of that name; <see cref="UniversalTag.X"/> for "NONE" and unknown ones.</summary>
    public static UniversalTag Universal(string pos) => Enum.TryParse(pos, out UniversalTag tag) && Enum.IsDefined(tag) ? tag : UniversalTag.X;

    /// <summary>
    /// The Penn tag of a mark. Catalyst has no Penn tags, and guessing them from universal ones would claim what nobody said, so that
    /// words have <see cref="PennTag.None"/>.
    /// </summary>
    public static PennTag Penn(ReadOnlySpan<char> form) => form switch
    {
        "," => PennTag.Comma,
        "." or "?" or "!" => PennTag.Period,
        ":" or ";" or "—" or "–" or "--" or "…" or "..." => PennTag.Colon,
        "“" or "‘" => PennTag.OpenQuote,
        "”" => PennTag.CloseQuote,
        "(" or "[" => PennTag.OpenBracket,
        ")" or "]" => PennTag.CloseBracket,
        "$" or "€" or "£" => PennTag.Currency,
        _ => PennTag.None,
    };

    /// <summary>The kind of name; <see langword="null"/> for kinds that Framing does not have.</summary>
    public static EntityType? Entity(string type) => type switch
    {
        "Person" => EntityType.Person,
        "Organization" => EntityType.Organization,
        "Location" => EntityType.Place,
        _ => null,
    };
}
