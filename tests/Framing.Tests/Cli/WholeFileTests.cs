using Framing.Cli.Commands;

namespace Framing.Tests.Cli;

/// <summary>A file that is written stands there whole, or what was there before does.</summary>
public class WholeFileTests
{
    [Fact]
    public void What_breaks_off_leaves_what_was_there_and_nothing_else()
    {
        using TempFolder folder = new();
        string path = folder.Write("report.txt", "before");
        Assert.Throws<OperationCanceledException>(BreakOff);
        Assert.Equal("before", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(folder.Path));
        WholeFile.Write(path, "after"u8);
        Assert.Equal("after", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(folder.Path));

        void BreakOff()
        {
            using WholeFile file = new(path);
            file.Stream.Write("half"u8);
            throw new OperationCanceledException();
        }
    }

    [Fact]
    public void A_folder_is_no_file()
    {
        using TempFolder folder = new();
        Assert.Throws<IOException>(() => WholeFile.Write(folder.Path, "x"u8));
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(folder.Path)!, Path.GetFileName(folder.Path) + ".part"));
    }
}
