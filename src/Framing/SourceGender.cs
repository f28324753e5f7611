namespace Framing;

/// <summary>Whether an article speaks of a source as a woman or as a man.</summary>
public enum SourceGender : byte
{
    /// <summary>Neither the article nor the first name tells.</summary>
    Unknown,

    /// <summary>A woman.</summary>
    Female,

    /// <summary>A man.</summary>
    Male,
}
