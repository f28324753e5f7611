using System.Collections.Immutable;

namespace Framing.Lexicons;

/// <summary>The lexicons embedded in the library.</summary>
internal static class BuiltInLexicons
{
    private const string Prefix = "Lexicons/";

    private static readonly Lazy<ImmutableArray<Lexicon>> Shared = new(Read);

    /// <summary>All, read on first use.</summary>
    public static ImmutableArray<Lexicon> All => Shared.Value;

    private static ImmutableArray<Lexicon> Read() =>
    [
        .. typeof(BuiltInLexicons).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => LexiconReader.Read(CompiledYaml.Read(name), name[Prefix.Length..])).OrderBy(lexicon => lexicon.Id, StringComparer.Ordinal),
    ];
}
