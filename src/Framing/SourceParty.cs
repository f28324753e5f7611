namespace Framing;

/// <summary>The American party that a source belongs to or speaks for.</summary>
public enum SourceParty : byte
{
    /// <summary>The Democratic Party.</summary>
    Democratic,

    /// <summary>The Republican Party.</summary>
    Republican,

    /// <summary>Neither, and in office or a candidate all the same.</summary>
    Independent,
}
