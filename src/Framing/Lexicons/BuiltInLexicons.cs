using System.Collections.Immutable;
using System.Reflection;

namespace Framing.Lexicons;

/// <summary>The lexicons embedded in the library.</summary>
internal static class BuiltInLexicons
{
    private const string Prefix = "Lexicons/";

    public static ImmutableArray<Lexicon> Read()
    {
        Assembly assembly = typeof(BuiltInLexicons).Assembly;
        IEnumerable<string> names = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(".yaml", StringComparison.Ordinal));
        return [.. OrderedParallel.Select(names, name => Read(assembly, name)).OrderBy(lexicon => lexicon.Id, StringComparer.Ordinal)];
    }

    private static Lexicon Read(Assembly assembly, string name)
    {
        using Stream stream = assembly.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return LexiconReader.Read(bytes, name[Prefix.Length..]);
    }
}
