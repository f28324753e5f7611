using System.Globalization;
using System.IO.Compression;

namespace Framing.Quotes.Speakers;

/// <summary>
/// The sex that goes with a first name, by the births of the United States: the counts of the Social Security Administration, public domain, for
/// each name in the year when it was given most. Told only where at least 95 in 100 were of one sex. Immutable; read once, on first use.
/// </summary>
internal static class FirstNames
{
    /// <summary>A name given more seldom tells too little.</summary>
    private const int Fewest = 20;

    private const double LeastShare = 0.95;

    private static readonly Lazy<Dictionary<string, Gender>> Known = new(Read);

    /// <summary>The sex that goes with a name in lower case; <see cref="Gender.Unknown"/> where both are given it, or nobody on the list is.</summary>
    public static Gender Of(string name) => Known.Value.GetValueOrDefault(name);

    private static Dictionary<string, Gender> Read()
    {
        const string Resource = "Quotes/us-first-names.tsv.gz";
        using Stream stream = typeof(FirstNames).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is not in the assembly.");
        using StreamReader reader = new(new GZipStream(stream, CompressionMode.Decompress));
        Dictionary<string, Gender> known = new(StringComparer.Ordinal);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            int name = line.IndexOf('\t', StringComparison.Ordinal), last = line.LastIndexOf('\t');
            int female = int.Parse(line.AsSpan(name + 1, last - name - 1), CultureInfo.InvariantCulture);
            int male = int.Parse(line.AsSpan(last + 1), CultureInfo.InvariantCulture);
            if (female + male >= Fewest && Math.Max(female, male) >= LeastShare * (female + male))
                known[line[..name].ToLowerInvariant()] = female > male ? Gender.Female : Gender.Male;
        }
        return known;
    }
}
