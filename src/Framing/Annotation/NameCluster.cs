namespace Framing.Annotation;

/// <summary>All mentions of one name in an article, and the fullest form of it.</summary>
internal sealed class NameCluster
{
    public required string Given { get; init; }

    public string? Nickname { get; set; }

    public required EntityType Type { get; init; }

    public NameClass Gender { get; init; }

    /// <summary>The first token of the first mention.</summary>
    public required int First { get; init; }

    /// <summary>"jr", "iii", or nothing.</summary>
    public required string Generation { get; init; }

    public string Name { get; private set; } = "";

    public int Words { get; private set; }

    public int Mentions { get; private set; }

    public bool IsCalled(string given) => Given == given || Nickname == given;

    public void Add(string name, int words)
    {
        Mentions++;
        if (words > Words || (words == Words && name.Length > Name.Length))
            (Name, Words) = (name, words);
    }

    /// <summary>Gives the name up for another, which may be shorter.</summary>
    public void Take(NameCluster other) => (Name, Words) = (other.Name, other.Words);
}
