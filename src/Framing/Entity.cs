namespace Framing;

/// <summary>What a name names.</summary>
public enum EntityType : byte
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>An organization, agency, company or party.</summary>
    Organization,

    /// <summary>A place.</summary>
    Place,
}

/// <summary>A mention of a name.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Type">What it names.</param>
/// <param name="Name">The fullest form of the same name in the article ("Ada Marsh" for "Marsh").</param>
public readonly record struct Entity(TextSpan Span, EntityType Type, string Name);
