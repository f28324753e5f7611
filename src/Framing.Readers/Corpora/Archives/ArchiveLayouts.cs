using System.Collections.Immutable;
using Framing.Corpora.Documents;

namespace Framing.Corpora.Archives;

/// <summary>How an archive lays its articles out; one class each. Documents of any kind are asked whether they have it.</summary>
internal interface IArchiveLayout
{
    /// <summary>The articles of an export, or <see langword="null"/> where the paragraphs are not laid out so.</summary>
    ArchiveExport? Read(IReadOnlyList<DocumentBlock> blocks);
}

/// <summary>The layouts that are known.</summary>
internal static class ArchiveLayouts
{
    private static readonly ImmutableArray<IArchiveLayout> All = [new NexisUni(), new NexisNumbered(), new FactivaCodes(), new ProQuest()];

    /// <summary>The export that the paragraphs of a document are, or <see langword="null"/> where they are none.</summary>
    public static ArchiveExport? Of(IReadOnlyList<DocumentBlock> blocks)
    {
        foreach (IArchiveLayout layout in All)
        {
            if (layout.Read(blocks) is { } export)
                return export;
        }
        return null;
    }

    /// <summary>The export that a text is; its lines are blocks, the empty ones too.</summary>
    public static ArchiveExport? Of(string text) => Of([.. TextLine.Split(text).Select(line => new DocumentBlock(line.Text.TrimEnd()))]);
}
